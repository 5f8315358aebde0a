package org.clientele.segmentation.internal.membership;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.facts.FactChange;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.rules.RuleService;
import org.clientele.model.MembershipCause;
import org.clientele.model.Segment;
import org.clientele.segmentation.internal.ConditionText;
import org.clientele.segmentation.internal.Messages;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.roaringbitmap.RoaringBitmap;

/**
 * Brings the memberships from one snapshot to a later one: only segments that a change concerns are evaluated, and only
 * for the customers that it concerns, where that is known.
 */
final class Update {

    private static final String PLUGIN = "org.clientele.segmentation"; //$NON-NLS-1$

    private final RuleService rules;
    private final Live before;
    private final FactSnapshot facts;
    private final FactChange change;
    private final Set<Long> otherPast;
    private final Map<Long, DueQueue> dues;
    private final boolean wholesale;
    private final DeltaListener listener;
    private final Map<Long, SegmentState> states = new ConcurrentHashMap<>();
    private final Map<Long, Delta> deltas = new ConcurrentHashMap<>();
    private final Set<String> changedKeys = new LinkedHashSet<>();
    private RoaringBitmap cameOrWent;
    private boolean nextDay;
    private Set<String> offered;
    private Set<String> changedOffer;
    private SegmentGraph graph;

    /** Is told what changed, before segments that ask for it are evaluated. */
    @FunctionalInterface
    interface DeltaListener {
        void changed(SegmentState before, SegmentState after, Delta delta, FactSnapshot facts);
    }

    /**
     * Prepares it.
     *
     * @param rules evaluates
     * @param before what is known; null: nothing
     * @param facts the later snapshot, with everybody visible
     * @param change what differs
     * @param otherPast the segments that have another past than was known
     * @param dues the customers to look at as days pass, by segment; is changed
     * @param wholesale whether segments may be evaluated for everybody; otherwise such segments become pending
     * @param listener is told changes
     */
    Update(RuleService rules, Live before, FactSnapshot facts, FactChange change, Set<Long> otherPast,
            Map<Long, DueQueue> dues, boolean wholesale, DeltaListener listener) {
        this.rules = rules;
        this.before = before;
        this.facts = facts;
        this.change = change;
        this.otherPast = otherPast;
        this.dues = dues;
        this.wholesale = wholesale;
        this.listener = listener;
    }

    Live run(SegmentSet definitions) {
        offered = new HashSet<>();
        facts.columns().forEach(column -> offered.add(column.id()));
        facts.eventStreams().forEach(stream -> offered.add(stream.id()));
        graph = before != null && before.definitions() == definitions && !change.everything() ? before.graph()
                : new SegmentGraph(definitions.segments(), rules);
        nextDay = before != null && !before.facts().today().equals(facts.today());
        cameOrWent = before == null ? new RoaringBitmap()
                : RoaringBitmap.xor(before.facts().visible(), facts.visible());
        changedOffer = before == null || before.offered().equals(offered) ? Set.of() : difference();
        for (Segment segment : graph.order()) {
            keep(segment, next(segment, state(segment)));
        }
        for (Segment segment : definitions.segments()) {
            String path = graph.cycles().get(segment.getId());
            if (path != null) {
                IStatus status = new Status(IStatus.ERROR, PLUGIN, StatusCodes.RULE_CYCLE,
                        NLS.bind(Messages.segment_cycle, segment.getName(), path), null);
                keep(segment, SegmentState.failed(segment, rule(segment, state(segment)), status, state(segment)));
            }
        }
        if (before != null) {
            before.states().forEach((id, gone) -> {
                if (!states.containsKey(id)) {
                    changedKeys.add(gone.segment().getKey());
                    dues.remove(id);
                }
            });
        }
        return new Live(facts, definitions, graph, Map.copyOf(states), Set.copyOf(offered));
    }

    /** The snapshot to which memberships are brought. */
    FactSnapshot facts() {
        return facts;
    }

    /** What is found out already of a segment; null when nothing. Any thread. */
    SegmentState done(Segment segment) {
        return states.get(segment.getId());
    }

    /** The keys of the segments whose members or state changed. */
    Set<String> changedKeys() {
        return changedKeys;
    }

    private Set<String> difference() {
        Set<String> all = new HashSet<>(before.offered());
        all.addAll(offered);
        all.removeIf(id -> before.offered().contains(id) && offered.contains(id));
        return all;
    }

    private SegmentState state(Segment segment) {
        return before == null ? null : before.states().get(segment.getId());
    }

    /** The condition as a text; one that waits to be evaluated still has the rule of before. */
    private static String rule(Segment segment, SegmentState old) {
        return old != null && old.segment() == segment && !old.pending() ? old.rule()
                : ConditionText.of(segment.getCondition());
    }

    private void keep(Segment segment, SegmentState state) {
        SegmentState old = state(segment);
        states.put(segment.getId(), state);
        Delta delta = deltas.get(segment.getId());
        if (delta != null) {
            listener.changed(old, state, delta, facts);
        }
        if (old == null || delta != null || old.segment() != segment && !old.rule().equals(state.rule())
                || old.pending() != state.pending() || old.status().getCode() != state.status().getCode()
                || !Objects.equals(old.segment().getName(), segment.getName())) {
            changedKeys.add(segment.getKey());
        }
    }

    private SegmentState next(Segment segment, SegmentState old) {
        String rule = rule(segment, old);
        if (segment.getCondition() == null) {
            return SegmentState.failed(segment, rule, new Status(IStatus.ERROR, PLUGIN, StatusCodes.RULE_INVALID,
                    NLS.bind(Messages.segment_empty, segment.getName()), null), old);
        }
        try {
            boolean sameRule = old != null && old.rule().equals(rule);
            RoaringBitmap candidates = candidates(segment, old, sameRule);
            if (candidates == null && old != null && !old.status().isOK() && sameRule) {
                rules.evaluate(segment.getCondition(), facts, new RoaringBitmap()); // fails at once while it has to
            }
            if (candidates == null && !wholesale) {
                return SegmentState.waiting(segment, rule, old);
            }
            return candidates == null ? whole(segment, rule, old, sameRule) : some(segment, old, candidates);
        } catch (ClienteleException e) {
            dues.remove(segment.getId());
            return SegmentState.failed(segment, rule, e.getStatus(), old);
        }
    }

    /** The rows to evaluate; null for all. */
    private RoaringBitmap candidates(Segment segment, SegmentState old, boolean sameRule) {
        if (!sameRule || old.pending() || !old.status().isOK() || change.everything()) {
            return null;
        }
        Needs needs = graph.needs(segment);
        if (needs.facts().stream().anyMatch(id -> change.anywhere().contains(id) || changedOffer.contains(id))) {
            return null;
        }
        RoaringBitmap rows = cameOrWent.clone();
        if (needs.facts().stream().anyMatch(change.touched()::contains)) {
            rows.or(change.rows());
        }
        for (String key : needs.segments()) {
            Segment other = graph.find(key);
            SegmentState otherBefore = before.definitions().find(key).map(this::state).orElse(null);
            SegmentState otherNow = other == null ? null : states.get(other.getId());
            if (otherNow == null || !otherNow.isUsable() || otherBefore == null || !otherBefore.isUsable()
                    || otherBefore.segment().getId() != other.getId()
                    || needs.past().contains(key) && otherPast.contains(other.getId())) {
                return null;
            }
            if (deltas.containsKey(other.getId())) {
                rows.or(deltas.get(other.getId()).rows());
            }
        }
        if (nextDay) {
            DueQueue due = dues.get(segment.getId());
            if (needs.timed() && due == null || needs.columns().stream().anyMatch(facts::isTimed)) {
                return null;
            }
            if (needs.timed()) {
                rows.or(due.take(facts.today()));
            }
        }
        return rows;
    }

    private SegmentState whole(Segment segment, String rule, SegmentState old, boolean sameRule)
            throws ClienteleException {
        dues.remove(segment.getId());
        SegmentState now = SegmentState.evaluated(segment, rule,
                rules.evaluate(segment.getCondition(), facts), ManualMembers.of(segment, facts));
        RoaringBitmap changed = old == null ? now.members() : RoaringBitmap.xor(old.members(), now.members());
        MembershipCause sure = old == null ? MembershipCause.FIRST : sameRule ? null : MembershipCause.RULE;
        tell(segment, old, changed, sure);
        return now;
    }

    private SegmentState some(Segment segment, SegmentState old, RoaringBitmap candidates) throws ClienteleException {
        boolean byHand = old.segment() != segment || nextDay || !cameOrWent.isEmpty();
        ManualMembers manual = byHand ? ManualMembers.of(segment, facts) : old.manual();
        if (manual.equals(old.manual())) {
            manual = old.manual();
        }
        RoaringBitmap met = old.met();
        if (!candidates.isEmpty()) {
            RoaringBitmap found = rules.evaluate(segment.getCondition(), facts, candidates);
            RoaringBitmap differs = RoaringBitmap.xor(RoaringBitmap.and(old.met(), candidates), found);
            met = differs.isEmpty() ? old.met() : RoaringBitmap.xor(old.met(), differs);
            DueQueue due = dues.get(segment.getId());
            if (due != null) {
                rules.nextChanges(segment.getCondition(), facts, RoaringBitmap.and(candidates, facts.visible()),
                        due::add);
            }
        }
        if (met == old.met() && manual == old.manual()) {
            return old.segment() == segment ? old : old.with(segment, met, manual);
        }
        SegmentState now = old.with(segment, met, manual);
        RoaringBitmap changed = RoaringBitmap.xor(old.members(), now.members());
        if (manual != old.manual()) {
            RoaringBitmap hand = RoaringBitmap.xor(manual.in(), old.manual().in());
            hand.or(RoaringBitmap.xor(manual.out(), old.manual().out()));
            hand.and(changed);
            hand.andNot(cameOrWent);
            tell(segment, old, hand, MembershipCause.MANUAL);
            changed.andNot(hand);
        }
        tell(segment, old, changed, null);
        return now;
    }

    /** Sorts changed rows by what made them change. */
    private void tell(Segment segment, SegmentState old, RoaringBitmap changed, MembershipCause sure) {
        if (changed.isEmpty()) {
            return;
        }
        Delta delta = deltas.computeIfAbsent(segment.getId(), s -> new Delta());
        if (sure != null) {
            delta.add(sure, changed);
        } else {
            RoaringBitmap left = changed.clone();
            RoaringBitmap touched = RoaringBitmap.or(change.rows(), cameOrWent);
            take(delta, MembershipCause.DATA, touched, left);
            for (Segment other : graph.asks(segment)) {
                Delta theirs = deltas.get(other.getId());
                if (theirs != null) {
                    theirs.causes().forEach((cause, rows) -> take(delta, cause, rows, left));
                }
            }
            delta.add(!old.status().isOK() ? MembershipCause.CATCH_UP : nextDay ? MembershipCause.TIME
                    : MembershipCause.DATA, left);
        }
    }

    private static void take(Delta delta, MembershipCause cause, RoaringBitmap rows, RoaringBitmap left) {
        RoaringBitmap part = RoaringBitmap.and(left, rows);
        delta.add(cause, part);
        left.andNot(part);
    }
}
