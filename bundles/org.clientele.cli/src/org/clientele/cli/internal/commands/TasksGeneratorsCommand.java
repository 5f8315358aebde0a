package org.clientele.cli.internal.commands;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.clientele.cli.command.CliCommand;
import org.clientele.cli.command.CommandSyntax;
import org.clientele.cli.command.CommandSyntax.StoreUse;
import org.clientele.cli.command.ExitCodes;
import org.clientele.cli.command.Invocation;
import org.clientele.cli.command.Table;
import org.clientele.cli.internal.Messages;
import org.clientele.core.ClienteleException;
import org.clientele.core.tasks.GeneratorInfo;
import org.clientele.core.tasks.TaskGeneratorService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code tasks generators}: which there are, and which run by themselves in a store. */
@Component
public final class TasksGeneratorsCommand implements CliCommand {

    private final TaskGeneratorService generators;

    /**
     * Creates the command.
     *
     * @param generators knows them
     */
    @Activate
    public TasksGeneratorsCommand(@Reference TaskGeneratorService generators) {
        this.generators = generators;
    }

    @Override
    public CommandSyntax syntax(Locale locale) {
        return CommandSyntax.named("tasks generators", Messages.GENERATORS.in(locale)).store(StoreUse.OPEN)
                .option("on", "ID", Messages.GENERATORS_ON.in(locale))
                .option("off", "ID", Messages.GENERATORS_OFF.in(locale)).build();
    }

    @Override
    public int run(Invocation invocation) throws ClienteleException {
        Locale locale = invocation.locale();
        Optional<String> on = invocation.arguments().text("on");
        if (on.isPresent()) {
            generators.automatic(invocation.store(), invocation.actor(), on.get(), true);
        }
        Optional<String> off = invocation.arguments().text("off");
        if (off.isPresent()) {
            generators.automatic(invocation.store(), invocation.actor(), off.get(), false);
        }
        Table table = new Table(Messages.OFFER_ID.in(locale), Messages.OFFER_LABEL.in(locale),
                Messages.GENERATORS_AUTOMATIC.in(locale), Messages.GENERATORS_LAST.in(locale),
                Messages.OFFER_BUNDLE.in(locale));
        List<Map<String, Object>> json = new ArrayList<>();
        for (GeneratorInfo each : generators.generators(invocation.store())) {
            table.row(each.id(), each.label(),
                    (each.automatic() ? Messages.GENERATORS_YES : Messages.GENERATORS_NO).in(locale),
                    each.lastDay().map(Object::toString).orElse(""), each.bundle());
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("id", each.id());
            entry.put("label", each.label());
            entry.put("description", each.description());
            entry.put("automatic", each.automatic());
            entry.put("lastDay", each.lastDay().map(Object::toString).orElse(null));
            entry.put("bundle", each.bundle());
            json.add(entry);
        }
        invocation.output().table(table);
        invocation.output().json(Map.of("generators", json));
        return ExitCodes.OK;
    }
}
