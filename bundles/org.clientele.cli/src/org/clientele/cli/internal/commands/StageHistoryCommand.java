package org.clientele.cli.internal.commands;

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
import org.clientele.core.lifecycle.StageChange;
import org.clientele.core.lifecycle.StageModelService;
import org.clientele.core.lifecycle.StageService;
import org.clientele.core.search.SearchService;
import org.clientele.core.store.AggregateRef;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code stage history}: the stages that a customer went through, when, why and by whom. */
@Component(service = CliCommand.class)
public final class StageHistoryCommand implements CliCommand {

    private final FactService facts;
    private final StageService stages;
    private final StageModelService models;
    private final SearchService search;

    /**
     * Creates the command.
     *
     * @param facts keeps the columns
     * @param stages keeps the history
     * @param models knows the models
     * @param search finds the customer
     */
    @Activate
    public StageHistoryCommand(@Reference FactService facts, @Reference StageService stages,
            @Reference StageModelService models, @Reference SearchService search) {
        this.facts = facts;
        this.stages = stages;
        this.models = models;
        this.search = search;
    }

    @Override
    public CommandSyntax syntax(Locale locale) {
        return CommandSyntax.named("stage history", Messages.STAGE_HISTORY.in(locale)).store(StoreUse.OPEN)
                .operand(NamedStages.MODEL, Messages.STAGE_MODEL.in(locale))
                .operand(StageExplainCommand.CUSTOMER, Messages.SEGMENT_CUSTOMER.in(locale)).build();
    }

    @Override
    public int run(Invocation invocation) throws ClienteleException {
        Locale locale = invocation.locale();
        NamedStages named = NamedStages.of(models, invocation);
        String customer = invocation.arguments().operand(StageExplainCommand.CUSTOMER).orElseThrow();
        AggregateRef party = CustomerLookup.find(search, customer, invocation);
        StoreFacts.await(facts, invocation);
        invocation.store().accessLog().read(invocation.actor(), party);
        Table table = new Table(Messages.SEGMENT_DAY.in(locale), Messages.STAGE_FROM.in(locale),
                Messages.STAGE_TO.in(locale), Messages.SEGMENT_CAUSE.in(locale), Messages.STAGE_WHO.in(locale),
                Messages.STAGE_WHY.in(locale));
        List<Map<String, Object>> changes = new ArrayList<>();
        for (StageChange change : stages.history(invocation.store(), invocation.actor(), named.key(), party.id())) {
            table.row(change.day(), named.title(change.from()), named.title(change.to()), StageCauses.text(change.cause(), locale),
                    change.account(), change.reason());
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("day", change.day());
            line.put("recordedAt", change.recordedAt());
            line.put("from", change.from());
            line.put("to", change.to());
            line.put("cause", change.cause().getName());
            line.put("account", change.account());
            line.put("reason", change.reason());
            line.put("modelVersion", change.modelVersion());
            changes.add(line);
        }
        if (changes.isEmpty()) {
            invocation.output().line(Messages.STAGE_NEVER.in(locale, customer, named.name()));
        } else {
            invocation.output().table(table);
        }
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("customer", customer);
        result.put("model", named.key());
        result.put("changes", changes);
        invocation.output().json(result);
        return ExitCodes.OK;
    }
}
