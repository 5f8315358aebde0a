package org.clientele.cli.internal.commands;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.clientele.cli.command.CliCommand;
import org.clientele.cli.command.CommandSyntax;
import org.clientele.cli.command.CommandSyntax.StoreUse;
import org.clientele.cli.command.ExitCodes;
import org.clientele.cli.command.Invocation;
import org.clientele.cli.internal.Messages;
import org.clientele.core.ClienteleException;
import org.clientele.core.facts.FactService;
import org.clientele.core.lifecycle.StageModelService;
import org.clientele.core.lifecycle.StageProof;
import org.clientele.core.lifecycle.StageService;
import org.clientele.core.lifecycle.StageStanding;
import org.clientele.core.lifecycle.StageWay;
import org.clientele.core.rules.ProofNode;
import org.clientele.core.search.SearchService;
import org.clientele.core.store.AggregateRef;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code stage explain}: where a customer stands, and for each way out what holds and what is missing. */
@Component(service = CliCommand.class)
public final class StageExplainCommand implements CliCommand {

    static final String CUSTOMER = "CUSTOMER";

    private final FactService facts;
    private final StageService stages;
    private final StageModelService models;
    private final SearchService search;

    /**
     * Creates the command.
     *
     * @param facts keeps the columns
     * @param stages proves
     * @param models knows the models
     * @param search finds the customer
     */
    @Activate
    public StageExplainCommand(@Reference FactService facts, @Reference StageService stages,
            @Reference StageModelService models, @Reference SearchService search) {
        this.facts = facts;
        this.stages = stages;
        this.models = models;
        this.search = search;
    }

    @Override
    public CommandSyntax syntax(Locale locale) {
        return CommandSyntax.named("stage explain", Messages.STAGE_EXPLAIN.in(locale)).store(StoreUse.OPEN)
                .operand(NamedStages.MODEL, Messages.STAGE_MODEL.in(locale))
                .operand(CUSTOMER, Messages.SEGMENT_CUSTOMER.in(locale)).build();
    }

    @Override
    public int run(Invocation invocation) throws ClienteleException {
        NamedStages named = NamedStages.of(models, invocation);
        String customer = invocation.arguments().operand(CUSTOMER).orElseThrow();
        AggregateRef party = CustomerLookup.find(search, customer, invocation);
        StoreFacts.await(facts, invocation);
        invocation.store().accessLog().read(invocation.actor(), party);
        Optional<StageStanding> standing = stages.standing(invocation.store(), invocation.actor(), named.key(), party.id());
        StageProof proof = stages.explain(invocation.store(), invocation.actor(), named.key(), party.id());
        stand(named, customer, standing, invocation);
        invocation.output().line(proof.sentence());
        List<Map<String, Object>> ways = new ArrayList<>();
        for (StageWay way : proof.ways()) {
            ways.add(tell(way, named, invocation));
        }
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("customer", customer);
        result.put("model", named.key());
        result.put("stage", proof.stage());
        result.put("since", standing.map(StageStanding::since).orElse(null));
        result.put("days", standing.map(StageStanding::days).orElse(null));
        result.put("overdue", standing.map(StageStanding::overdue).orElse(null));
        result.put("heldUntil", standing.map(StageStanding::heldUntil).orElse(null));
        result.put("why", proof.sentence());
        result.put("ways", ways);
        invocation.output().json(result);
        return ExitCodes.OK;
    }

    private static void stand(NamedStages named, String customer, Optional<StageStanding> standing,
            Invocation invocation) {
        Locale locale = invocation.locale();
        if (standing.isEmpty()) {
            invocation.output().line(Messages.STAGE_NOWHERE.in(locale, customer, named.name()));
            return;
        }
        StageStanding now = standing.get();
        String who = now.account() == null ? "" : " " + now.account();
        invocation.output().line(Messages.STAGE_STANDS.in(locale, named.title(now.stage()), now.since(), now.days(),
                StageCauses.text(now.cause(), locale) + who));
        if (now.heldUntil() != null) {
            invocation.output().line(Messages.STAGE_HELD.in(locale, now.heldUntil()));
        }
    }

    private static Map<String, Object> tell(StageWay way, NamedStages named, Invocation invocation) {
        Locale locale = invocation.locale();
        Messages kind = way.automatic() ? Messages.STAGE_BY_RULE : Messages.STAGE_BY_HAND;
        invocation.output().line((way.open() ? "+ " : "- ") + Messages.STAGE_WAY.in(locale, named.title(way.from()),
                named.title(way.to()), kind.in(locale)));
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("from", way.from());
        json.put("to", way.to());
        json.put("automatic", way.automatic());
        json.put("byHand", way.byHand());
        json.put("open", way.open());
        List<ProofNode> parts = Stream.concat(Stream.of(way.exit(), way.entry(), way.guard()), way.guards().stream())
                .filter(Objects::nonNull).toList();
        parts.forEach(part -> ProofText.print(part, "    ", invocation.output()));
        json.put("rules", parts.stream().map(ProofText::json).toList());
        return json;
    }
}
