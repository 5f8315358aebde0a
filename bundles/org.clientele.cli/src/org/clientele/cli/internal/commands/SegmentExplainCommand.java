package org.clientele.cli.internal.commands;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.clientele.cli.command.CliCommand;
import org.clientele.cli.command.CommandSyntax;
import org.clientele.cli.command.CommandSyntax.StoreUse;
import org.clientele.cli.command.ExitCodes;
import org.clientele.cli.command.Invocation;
import org.clientele.cli.internal.Messages;
import org.clientele.core.ClienteleException;
import org.clientele.core.facts.FactService;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.rules.ProofNode;
import org.clientele.core.rules.Proposal;
import org.clientele.core.rules.ProposedChange;
import org.clientele.core.rules.RuleService;
import org.clientele.core.search.SearchService;
import org.clientele.core.segmentation.SegmentService;
import org.clientele.core.store.AggregateRef;
import org.clientele.model.Segment;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code segment explain}: why a customer is in a segment, or what it takes to become a member. */
@Component(service = CliCommand.class)
public final class SegmentExplainCommand implements CliCommand {

    private static final String CUSTOMER = "CUSTOMER";

    private final FactService facts;
    private final SegmentRules named;
    private final SegmentService segments;
    private final RuleService rules;
    private final SearchService search;

    /**
     * Creates the command.
     *
     * @param facts keeps the columns
     * @param named finds the segment
     * @param segments proves memberships
     * @param rules proposes changes
     * @param search finds the customer
     */
    @Activate
    public SegmentExplainCommand(@Reference FactService facts, @Reference SegmentRules named,
            @Reference SegmentService segments, @Reference RuleService rules, @Reference SearchService search) {
        this.facts = facts;
        this.named = named;
        this.segments = segments;
        this.rules = rules;
        this.search = search;
    }

    @Override
    public CommandSyntax syntax(Locale locale) {
        return CommandSyntax.named("segment explain", Messages.SEGMENT_EXPLAIN.in(locale)).store(StoreUse.OPEN)
                .operand(CUSTOMER, Messages.SEGMENT_CUSTOMER.in(locale))
                .optionalOperand(SegmentRules.SEGMENT, Messages.SEGMENT_KEY.in(locale))
                .option(SegmentRules.RULE, "TEXT", Messages.SEGMENT_RULE.in(locale)).build();
    }

    @Override
    public int run(Invocation invocation) throws ClienteleException {
        String customer = invocation.arguments().operand(CUSTOMER).orElseThrow();
        AggregateRef party = CustomerLookup.find(search, customer, invocation);
        FactSnapshot snapshot = StoreFacts.await(facts, invocation);
        int row = snapshot.rowOf(party.id());
        if (row < 0) {
            throw CustomerLookup.unknown(customer, invocation);
        }
        Segment segment = named.of(invocation, invocation.arguments().operand(SegmentRules.SEGMENT).orElse(null),
                snapshot);
        invocation.store().accessLog().read(invocation.actor(), party);
        ProofNode proof = segments.explain(invocation.store(), segment, snapshot, row);
        Locale locale = invocation.locale();
        invocation.output().line((proof.holds() ? Messages.SEGMENT_MEMBER : Messages.SEGMENT_NOT_MEMBER).in(locale,
                customer, segment.getName()));
        ProofText.print(proof, "  ", invocation.output());
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("customer", customer);
        result.put("segment", segment.getKey());
        result.put("member", proof.holds());
        result.put("why", ProofText.json(proof));
        if (!proof.holds() && isLeftToTheCondition(segment, party.id())) {
            Optional<Proposal> proposal = rules.propose(segment.getCondition(), snapshot, row);
            invocation.output().line(proposal.map(p -> Messages.SEGMENT_TO_BECOME.in(locale, p.text()))
                    .orElseGet(() -> Messages.SEGMENT_CANNOT.in(locale)));
            result.put("toBecomeMember", proposal.map(p -> p.changes().stream().map(ProposedChange::text).toList())
                    .orElse(null));
        }
        invocation.output().json(result);
        return ExitCodes.OK;
    }

    /** Whether other facts can make the customer a member: who was put out by hand stays out. */
    private static boolean isLeftToTheCondition(Segment segment, long party) {
        return segment.getManual().stream().noneMatch(m -> m.getParty() != null && m.getParty().value() == party);
    }
}
