package org.clientele.cli.internal.commands;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.clientele.cli.command.Arguments;
import org.clientele.cli.command.CliCommand;
import org.clientele.cli.command.CommandSyntax;
import org.clientele.cli.command.CommandSyntax.StoreUse;
import org.clientele.cli.command.ExitCodes;
import org.clientele.cli.command.Invocation;
import org.clientele.cli.command.Table;
import org.clientele.cli.internal.Messages;
import org.clientele.core.ClienteleException;
import org.clientele.core.store.Store;
import org.clientele.core.tasks.GeneratorResult;
import org.clientele.core.tasks.TaskGeneratorService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code tasks generate}: makes the tasks of a day that are not there yet. */
@Component
public final class TasksGenerateCommand implements CliCommand {

    private final TaskGeneratorService generators;

    /**
     * Creates the command.
     *
     * @param generators runs them
     */
    @Activate
    public TasksGenerateCommand(@Reference TaskGeneratorService generators) {
        this.generators = generators;
    }

    @Override
    public CommandSyntax syntax(Locale locale) {
        return CommandSyntax.named("tasks generate", Messages.GENERATE.in(locale)).store(StoreUse.OPEN)
                .option("generator", "ID", Messages.GENERATE_GENERATOR.in(locale))
                .option("day", "DATE", Messages.GENERATE_DAY.in(locale))
                .flag("preview", Messages.GENERATE_PREVIEW.in(locale)).build();
    }

    @Override
    public int run(Invocation invocation) throws ClienteleException {
        Arguments arguments = invocation.arguments();
        Locale locale = invocation.locale();
        Store store = invocation.store();
        LocalDate day = arguments.day("day").orElse(LocalDate.now(store.info().settings().zone()));
        boolean preview = arguments.has("preview");
        List<GeneratorResult> results = generators.generate(store, invocation.actor(), day,
                arguments.text("generator"), preview, invocation.monitor());
        Table table = new Table(Messages.OFFER_ID.in(locale), Messages.OFFER_LABEL.in(locale),
                (preview ? Messages.GENERATE_WOULD : Messages.GENERATE_MADE).in(locale),
                Messages.GENERATE_KNOWN.in(locale), Messages.GENERATE_LEFT_OUT.in(locale),
                Messages.BATCHES_ID.in(locale));
        List<Map<String, Object>> json = new ArrayList<>();
        boolean whole = true;
        for (GeneratorResult each : results) {
            table.row(each.id(), each.label(), each.made().size(), each.known(), each.leftOut(),
                    each.batch().isPresent() ? Long.toString(each.batch().getAsLong()) : "");
            json.add(json(each));
            whole &= each.problems().isEmpty();
        }
        if (results.isEmpty()) {
            invocation.output().line(Messages.GENERATE_NONE.in(locale));
        } else {
            invocation.output().table(table);
        }
        results.forEach(r -> r.problems().forEach(p -> invocation.output().note(r.label() + ": " + p)));
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("day", day);
        all.put("preview", preview);
        all.put("results", json);
        invocation.output().json(all);
        return whole ? ExitCodes.OK : ExitCodes.REJECTED;
    }

    private static Map<String, Object> json(GeneratorResult result) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("generator", result.id());
        entry.put("label", result.label());
        entry.put("made", result.made().size());
        entry.put("known", result.known());
        entry.put("leftOut", result.leftOut());
        entry.put("batch", result.batch().isPresent() ? result.batch().getAsLong() : null);
        entry.put("problems", result.problems());
        return entry;
    }
}
