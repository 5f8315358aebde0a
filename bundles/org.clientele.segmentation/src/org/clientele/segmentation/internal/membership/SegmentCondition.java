package org.clientele.segmentation.internal.membership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.clientele.core.ClienteleException;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.rules.ConditionType;
import org.clientele.core.rules.OperandDescriptor;
import org.clientele.core.rules.OperandDescriptor.Choice;
import org.clientele.core.rules.ProofNode;
import org.clientele.core.rules.Proposal;
import org.clientele.core.rules.ProposedChange;
import org.clientele.core.rules.RuleCost;
import org.clientele.core.rules.UsedFact;
import org.clientele.model.ManualMember;
import org.clientele.model.OperandType;
import org.clientele.model.TypedCondition;
import org.clientele.segmentation.internal.Messages;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.roaringbitmap.RoaringBitmap;

/**
 * A customer is a member of another segment now, or was at some time of the last days up to now. Operands: segment (its
 * key), last (how many; without it: now), unit (DAY, WEEK, MONTH, YEAR).
 */
@Component(service = ConditionType.class)
public final class SegmentCondition implements ConditionType {

    private static final double KNOWN_NANOS = 0.5;

    private final SegmentLibrary library;

    /**
     * Creates the type.
     *
     * @param library the definitions
     */
    @Activate
    public SegmentCondition(@Reference SegmentLibrary library) {
        this.library = library;
    }

    @Override
    public String id() {
        return SegmentOperands.TYPE;
    }

    @Override
    public String label() {
        return Messages.condition_segment;
    }

    @Override
    public List<OperandDescriptor> operands() {
        return List.of(
                OperandDescriptor.required(SegmentOperands.SEGMENT, Messages.operand_segment, OperandType.KEY)
                        .key("segment"), //$NON-NLS-1$
                OperandDescriptor.optional(SegmentOperands.LAST, Messages.operand_last, OperandType.NUMBER),
                OperandDescriptor.optional(SegmentOperands.UNIT, Messages.operand_unit, OperandType.OPERATOR)
                        .oneOf(List.of(new Choice("DAY", Messages.unit_day), new Choice("WEEK", Messages.unit_week), //$NON-NLS-1$ //$NON-NLS-2$
                                new Choice("MONTH", Messages.unit_month), new Choice("YEAR", Messages.unit_year)))); //$NON-NLS-1$ //$NON-NLS-2$
    }

    @Override
    public Set<String> columns(TypedCondition condition) {
        return SegmentOperands.keys(condition).stream().map(key -> SegmentColumns.PREFIX + key)
                .collect(Collectors.toSet());
    }

    @Override
    public Set<String> segments(TypedCondition condition) {
        return SegmentOperands.keys(condition);
    }

    /** Whether the other segment changes with the day is known only when it is looked up. */
    @Override
    public boolean timed(TypedCondition condition) {
        return true;
    }

    @Override
    public LocalDate nextChange(TypedCondition condition, FactSnapshot facts, int row) throws ClienteleException {
        AskedSegment asked = AskedSegment.of(condition, facts, library);
        LocalDate theirs = library.rules().nextChange(asked.segment().getCondition(), facts, row);
        if (!SegmentOperands.isWithin(condition)) {
            return theirs;
        }
        LocalDate moved = asked.lastMoved(facts, row);
        LocalDate over = moved == null ? null : SegmentOperands.over(condition, moved);
        if (over == null || !over.isAfter(facts.today())) {
            return theirs;
        }
        return theirs == null || over.isBefore(theirs) ? over : theirs;
    }

    @Override
    public Optional<ProposedChange> propose(TypedCondition condition, FactSnapshot facts, int row)
            throws ClienteleException {
        AskedSegment asked = AskedSegment.of(condition, facts, library);
        if (asked.byHand(facts, row).isPresent()) {
            return Optional.empty();
        }
        return library.rules().propose(asked.segment().getCondition(), facts, row).map(Proposal::changes)
                .filter(changes -> changes.size() == 1).map(List::getFirst);
    }

    @Override
    public double cost(TypedCondition condition, FactSnapshot facts) {
        try {
            AskedSegment asked = AskedSegment.of(condition, facts, library);
            if (asked.isKnown(facts)) {
                return KNOWN_NANOS;
            }
            RuleCost cost = library.rules().cost(asked.segment().getCondition(), facts);
            return (double) cost.time().toNanos() / Math.max(1, cost.rows());
        } catch (ClienteleException e) {
            return ConditionType.super.cost(condition, facts); // evaluating tells what is wrong
        }
    }

    @Override
    public RoaringBitmap evaluate(TypedCondition condition, FactSnapshot facts, RoaringBitmap candidates)
            throws ClienteleException {
        AskedSegment asked = AskedSegment.of(condition, facts, library);
        RoaringBitmap members = asked.members(facts, candidates);
        LocalDate from = SegmentOperands.from(condition, facts.today());
        if (from != null) {
            members.or(asked.moved(facts, from, candidates));
        }
        return members;
    }

    @Override
    public ProofNode explain(TypedCondition condition, FactSnapshot facts, int row) throws ClienteleException {
        AskedSegment asked = AskedSegment.of(condition, facts, library);
        boolean holds = evaluate(condition, facts, RoaringBitmap.bitmapOf(row)).contains(row);
        boolean now = asked.members(facts, RoaringBitmap.bitmapOf(row)).contains(row);
        String name = asked.segment().getName();
        LocalDate from = SegmentOperands.from(condition, facts.today());
        String text = from == null ? NLS.bind(Messages.proof_segment, name)
                : NLS.bind(Messages.proof_segmentWithin, name, from);
        List<ProofNode> children = new ArrayList<>();
        Optional<ManualMember> byHand = asked.byHand(facts, row);
        if (byHand.isPresent()) {
            children.add(ManualMembers.proof(byHand.get(), List.of()));
        }
        children.add(library.rules().explain(asked.segment().getCondition(), facts, row));
        LocalDate moved = asked.lastMoved(facts, row);
        UsedFact fact = new UsedFact(SegmentColumns.PREFIX + asked.segment().getKey(), name,
                now ? Messages.value_member : Messages.value_noMember, null, moved);
        return new ProofNode(holds, text, children, List.of(fact), null);
    }
}
