package org.clientele.cli.internal.commands;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.clientele.cli.command.CliCommand;
import org.clientele.cli.command.CommandSyntax;
import org.clientele.cli.command.CommandSyntax.StoreUse;
import org.clientele.cli.command.ExitCodes;
import org.clientele.cli.command.Invocation;
import org.clientele.cli.command.Table;
import org.clientele.cli.internal.Messages;
import org.clientele.core.ClienteleException;
import org.clientele.core.facts.FactService;
import org.clientele.core.lifecycle.StageFlow;
import org.clientele.core.lifecycle.StageModelService;
import org.clientele.core.lifecycle.StageService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code stage flow}: from which stage to which customers went between two days. */
@Component(service = CliCommand.class)
public final class StageFlowCommand implements CliCommand {

    private static final int USUAL_DAYS = 90;

    private final FactService facts;
    private final StageService stages;
    private final StageModelService models;

    /**
     * Creates the command.
     *
     * @param facts keeps the columns
     * @param stages keeps the history
     * @param models knows the models
     */
    @Activate
    public StageFlowCommand(@Reference FactService facts, @Reference StageService stages,
            @Reference StageModelService models) {
        this.facts = facts;
        this.stages = stages;
        this.models = models;
    }

    @Override
    public CommandSyntax syntax(Locale locale) {
        return CommandSyntax.named("stage flow", Messages.STAGE_FLOW.in(locale)).store(StoreUse.OPEN)
                .operand(NamedStages.MODEL, Messages.STAGE_MODEL.in(locale))
                .option("from", "DATE", Messages.STAGE_FLOW_FROM.in(locale))
                .option("to", "DATE", Messages.STAGE_FLOW_TO.in(locale)).build();
    }

    @Override
    public int run(Invocation invocation) throws ClienteleException {
        Locale locale = invocation.locale();
        NamedStages named = NamedStages.of(models, invocation);
        LocalDate today = StoreFacts.await(facts, invocation).today();
        LocalDate to = invocation.arguments().day("to").orElse(today);
        LocalDate from = invocation.arguments().day("from").orElse(to.minusDays(USUAL_DAYS));
        stages.record(invocation.store(), invocation.monitor());
        StageFlow flow = stages.flow(invocation.store(), invocation.actor(), named.key(), from, to);
        invocation.output().line(Messages.STAGE_FLOW_HEAD.in(locale, named.name(), from, to));
        Table table = new Table(Messages.STAGE_FROM.in(locale), Messages.STAGE_TO.in(locale),
                Messages.PYRAMID_CUSTOMERS.in(locale));
        List<Map<String, Object>> streams = new ArrayList<>();
        for (StageFlow.Stream stream : flow.streams()) {
            table.row(named.title(stream.from()), named.title(stream.to()), stream.count());
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("from", stream.from());
            line.put("to", stream.to());
            line.put("customers", stream.count());
            streams.add(line);
        }
        invocation.output().table(table);
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("model", named.key());
        result.put("from", from);
        result.put("to", to);
        result.put("streams", streams);
        invocation.output().json(result);
        return ExitCodes.OK;
    }
}
