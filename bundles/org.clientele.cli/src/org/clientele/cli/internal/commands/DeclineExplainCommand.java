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
import org.clientele.core.retention.DeclineProof;
import org.clientele.core.retention.DeclineService;
import org.clientele.core.search.SearchService;
import org.clientele.core.store.AggregateRef;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code decline explain}: the signals that make up a customer's score of decline. */
@Component(service = CliCommand.class)
public final class DeclineExplainCommand implements CliCommand {

    private final FactService facts;
    private final DeclineService decline;
    private final SearchService search;

    /**
     * Creates the command.
     *
     * @param facts keeps the columns
     * @param decline proves
     * @param search finds the customer
     */
    @Activate
    public DeclineExplainCommand(@Reference FactService facts, @Reference DeclineService decline,
            @Reference SearchService search) {
        this.facts = facts;
        this.decline = decline;
        this.search = search;
    }

    @Override
    public CommandSyntax syntax(Locale locale) {
        return CommandSyntax.named("decline explain", Messages.DECLINE_EXPLAIN.in(locale)).store(StoreUse.OPEN)
                .operand(StageExplainCommand.CUSTOMER, Messages.SEGMENT_CUSTOMER.in(locale))
                .option(DeclineListCommand.MODEL, "KEY", Messages.DECLINE_MODEL.in(locale)).build();
    }

    @Override
    public int run(Invocation invocation) throws ClienteleException {
        Locale locale = invocation.locale();
        String customer = invocation.arguments().operand(StageExplainCommand.CUSTOMER).orElseThrow();
        AggregateRef party = CustomerLookup.find(search, customer, invocation);
        StoreFacts.await(facts, invocation);
        invocation.store().accessLog().read(invocation.actor(), party);
        DeclineProof proof = decline.explain(invocation.store(), invocation.actor(), DeclineListCommand.model(invocation),
                party.id());
        invocation.output().line(proof.proof().text());
        Table table = new Table(Messages.DECLINE_SIGNAL.in(locale), Messages.DECLINE_VALUE.in(locale),
                Messages.DECLINE_FROM.in(locale), Messages.DECLINE_TO.in(locale), Messages.DECLINE_STRENGTH.in(locale),
                Messages.DECLINE_WEIGHT.in(locale), Messages.DECLINE_CONTRIBUTION.in(locale));
        List<Map<String, Object>> json = new ArrayList<>();
        for (DeclineProof.Part part : proof.parts()) {
            table.row(part.label(), part.shown(), part.least(), part.most(), rounded(part.strength()), part.weight(),
                    rounded(part.contribution()));
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("signal", part.signal());
            line.put("value", rounded(part.value()));
            line.put("least", part.least());
            line.put("most", part.most());
            line.put("strength", rounded(part.strength()));
            line.put("weight", part.weight());
            line.put("contribution", rounded(part.contribution()));
            json.add(line);
        }
        invocation.output().table(table);
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("customer", customer);
        result.put("model", proof.model());
        result.put("modelVersion", proof.modelVersion());
        result.put("day", proof.day());
        result.put("score", rounded(proof.score()));
        result.put("threshold", proof.threshold());
        result.put("declining", proof.declining());
        result.put("atStake", proof.atStake());
        result.put("signals", json);
        invocation.output().json(result);
        return ExitCodes.OK;
    }

    /** Null for what cannot be judged. */
    private static Double rounded(double value) {
        return Double.isNaN(value) ? null : Math.round(value * 1_000) / 1_000.0;
    }
}
