package org.clientele.cli.internal.operations;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.clientele.cli.command.CliCommand;
import org.clientele.cli.command.CommandSyntax;
import org.clientele.cli.command.CommandSyntax.StoreUse;
import org.clientele.cli.command.ExitCodes;
import org.clientele.cli.command.Invocation;
import org.clientele.cli.command.Table;
import org.clientele.core.ClienteleException;
import org.clientele.core.operations.SupportPart;
import org.clientele.core.operations.SupportService;
import org.clientele.core.store.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code support FILE.zip}: what helps those who help, without customer data. Works without a store too. */
@Component
public final class SupportCommand implements CliCommand {

    private static final String FILE = "FILE";

    private final SupportService support;

    /**
     * Creates the command.
     *
     * @param support collects the parts
     */
    @Activate
    public SupportCommand(@Reference SupportService support) {
        this.support = support;
    }

    @Override
    public CommandSyntax syntax(Locale locale) {
        return CommandSyntax.named("support", Texts.SUPPORT.in(locale)).store(StoreUse.OPEN)
                .operand(FILE, Texts.SUPPORT_FILE.in(locale)).build();
    }

    @Override
    public int run(Invocation invocation) throws ClienteleException {
        Path file = invocation.arguments().operandPath(FILE).orElseThrow();
        Locale locale = invocation.locale();
        List<SupportPart> parts = support.collect(store(invocation), invocation.monitor());
        support.write(parts, file);
        Table table = new Table(Texts.SUPPORT_PART.in(locale), Texts.SUPPORT_BYTES.in(locale), Texts.SUPPORT_WHAT.in(locale));
        List<Map<String, Object>> json = new ArrayList<>();
        for (SupportPart part : parts) {
            long bytes = part.text().getBytes(StandardCharsets.UTF_8).length;
            table.row(part.name(), bytes, part.title());
            json.add(Map.of("name", part.name(), "bytes", bytes, "title", part.title()));
        }
        invocation.output().table(table);
        invocation.output().line(Texts.SUPPORT_DONE.in(locale, file));
        invocation.output().json(Map.of("file", file, "parts", json));
        return ExitCodes.OK;
    }

    /** A store that cannot be opened is often why somebody asks for help. */
    private static Store store(Invocation invocation) {
        try {
            return invocation.store();
        } catch (ClienteleException e) {
            invocation.output().note(Texts.SUPPORT_WITHOUT.in(invocation.locale(), e.getMessage()));
            return null;
        }
    }
}
