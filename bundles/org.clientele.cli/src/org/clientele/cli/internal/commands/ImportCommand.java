package org.clientele.cli.internal.commands;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.clientele.cli.command.Arguments;
import org.clientele.cli.command.CliCommand;
import org.clientele.cli.command.CommandSyntax;
import org.clientele.cli.command.CommandSyntax.StoreUse;
import org.clientele.cli.command.ExitCodes;
import org.clientele.cli.command.Invocation;
import org.clientele.cli.internal.Messages;
import org.clientele.core.ClienteleException;
import org.clientele.core.exchange.ExchangeInfo;
import org.clientele.core.exchange.ExchangeService;
import org.clientele.core.exchange.ImportMapping;
import org.clientele.core.exchange.ImportMapping.RowKind;
import org.clientele.core.exchange.ImportReport;
import org.clientele.core.exchange.ImportRequest;
import org.clientele.core.exchange.ImportService;
import org.clientele.core.exchange.RowOutcome;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code import FILE}. */
@Component
public final class ImportCommand implements CliCommand {

    private static final String FILE = "FILE";

    private static final String WITH = "with";
    private static final String CLASS = "class";
    private static final List<String> MAPPED = List.of("kind", CLASS, "mapping", "save-mapping");

    private final ImportService imports;
    private final ExchangeService exchange;

    /**
     * Creates the command.
     *
     * @param imports reads and keeps mappings
     * @param exchange knows the importers
     */
    @Activate
    public ImportCommand(@Reference ImportService imports, @Reference ExchangeService exchange) {
        this.imports = imports;
        this.exchange = exchange;
    }

    @Override
    public CommandSyntax syntax(Locale locale) {
        return CommandSyntax.named("import", Messages.IMPORT.in(locale)).store(StoreUse.OPEN)
                .operand(FILE, Messages.IMPORT_FILE.in(locale))
                .option(WITH, "ID", Messages.IMPORT_WITH.in(locale))
                .option("kind", "KIND", Messages.IMPORT_KIND.in(locale), "customer", "order", "order-line", "stage")
                .option(CLASS, "ID", Messages.IMPORT_CLASS.in(locale))
                .option("mapping", "FILE", Messages.IMPORT_MAPPING.in(locale))
                .option("save-mapping", "FILE", Messages.IMPORT_SAVE_MAPPING.in(locale))
                .option("error-file", "FILE", Messages.IMPORT_ERROR_FILE.in(locale))
                .flag("dry-run", Messages.IMPORT_DRY_RUN.in(locale)).build();
    }

    @Override
    public int run(Invocation invocation) throws ClienteleException {
        Arguments arguments = invocation.arguments();
        Path file = arguments.operandPath(FILE).orElseThrow();
        String importer = arguments.text(WITH).orElse(ExchangeService.CSV);
        boolean mapped = exchange.importers().stream().filter(i -> i.id().equals(importer)).findFirst()
                .map(ExchangeInfo::mapped).orElse(false);
        for (String option : MAPPED) {
            if (!mapped && arguments.has(option)) {
                throw Messages.IMPORT_NOT_MAPPED.usage(invocation.locale(), option, importer);
            }
        }
        ImportMapping mapping = mapped ? mapping(invocation, file) : null;
        Optional<Path> saved = arguments.path("save-mapping");
        if (saved.isPresent()) {
            imports.saveMapping(mapping, saved.get());
        }
        boolean dryRun = arguments.has("dry-run");
        Path errorFile = arguments.path("error-file").orElse(null);
        // who names no place for bad rows wants none: the file comes in whole or not at all
        ImportReport report = exchange.run(importer, invocation.store(), invocation.actor(),
                new ImportRequest(file, mapping, dryRun, errorFile, errorFile == null && !dryRun),
                invocation.monitor());
        ImportSummary summary = new ImportSummary(report, invocation.locale(),
                invocation.store().info().settings().baseCurrency());
        summary.print(invocation.output());
        if (dryRun) {
            invocation.output().line(Messages.IMPORT_WAS_DRY.in(invocation.locale()));
        }
        invocation.output().json(summary.json());
        return report.outcomes().getOrDefault(RowOutcome.REJECTED, 0L) == 0 ? ExitCodes.OK : ExitCodes.REJECTED;
    }

    private ImportMapping mapping(Invocation invocation, Path file) throws ClienteleException {
        Arguments arguments = invocation.arguments();
        Optional<Path> kept = arguments.path("mapping");
        if (kept.isEmpty() && arguments.has(CLASS)) {
            return imports.propose(invocation.store(), imports.sniff(file), arguments.text(CLASS).orElseThrow());
        }
        ImportMapping mapping = kept.isPresent() ? imports.loadMapping(kept.get())
                : imports.propose(invocation.store(), imports.sniff(file));
        Optional<String> kind = arguments.text("kind");
        return kind.isEmpty() ? mapping
                : new ImportMapping(RowKind.valueOf(kind.get().toUpperCase(Locale.ROOT).replace('-', '_')),
                        mapping.format(), mapping.fields(), mapping.currency(), mapping.parties(),
                        mapping.prefixes());
    }
}
