package org.clientele.segmentation.internal.membership;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.clientele.core.ClienteleException;
import org.clientele.core.facts.FactBase;
import org.clientele.core.facts.FactChange;
import org.clientele.core.rules.RuleService;
import org.clientele.model.Segment;
import org.eclipse.core.runtime.IProgressMonitor;
import org.roaringbitmap.RoaringBitmap;

/**
 * Makes the queues of days of change. A segment for which that takes too long, by a sample, has none and is evaluated
 * for everybody when the day changes.
 */
final class DuePlan {

    private static final int SAMPLE = 500;
    private static final int PIECE = 20_000;
    private static final long MOST_NANOS = TimeUnit.SECONDS.toNanos(5);

    private final RuleService rules;
    private final FactBase base;
    private final Map<Long, String> tooDear = new HashMap<>();

    DuePlan(RuleService rules, FactBase base) {
        this.rules = rules;
        this.base = base;
    }

    /** The segments that should have a queue and have none. */
    Set<Long> wanted(Live live, Set<Long> known) {
        Set<Long> wanted = new HashSet<>();
        for (Segment segment : live.graph().order()) {
            SegmentState state = live.states().get(segment.getId());
            Needs needs = live.graph().needs(segment);
            if (state.isUsable() && needs.timed() && !known.contains(segment.getId())
                    && !state.rule().equals(tooDear.get(segment.getId()))
                    && needs.columns().stream().noneMatch(live.facts()::isTimed)) {
                wanted.add(segment.getId());
            }
        }
        return wanted;
    }

    /** Makes a queue for a snapshot; takes its time, and no lock. */
    Optional<DueQueue> make(Live live, long id, IProgressMonitor monitor) throws ClienteleException {
        SegmentState state = live.states().get(id);
        DueQueue queue = new DueQueue();
        RoaringBitmap left = live.facts().visible().clone();
        RoaringBitmap sample = left.limit(SAMPLE);
        long began = System.nanoTime();
        rules.nextChanges(state.segment().getCondition(), live.facts(), sample, queue::add);
        long estimate = (System.nanoTime() - began) * (left.getLongCardinality() / SAMPLE);
        if (estimate > MOST_NANOS) {
            tooDear.put(id, state.rule());
            return Optional.empty();
        }
        left.andNot(sample);
        while (!left.isEmpty()) {
            if (monitor != null && monitor.isCanceled()) {
                return Optional.empty();
            }
            RoaringBitmap piece = left.limit(PIECE);
            rules.nextChanges(state.segment().getCondition(), live.facts(), piece, queue::add);
            left.andNot(piece);
        }
        return Optional.of(queue);
    }

    /** Takes a queue over, with what has changed since it was begun. Nothing is taken when that is not known. */
    boolean adopt(Live made, Live now, long id, DueQueue queue, Map<Long, DueQueue> dues) {
        SegmentState then = made.states().get(id);
        SegmentState state = now.states().get(id);
        FactChange change = base.changes(made.facts().sequence(), now.facts().sequence());
        if (state == null || !state.isUsable() || !state.rule().equals(then.rule()) || change.everything()
                || !made.facts().today().equals(now.facts().today()) || made.definitions() != now.definitions()) {
            return false;
        }
        try {
            RoaringBitmap rows = RoaringBitmap.or(change.rows(), RoaringBitmap.xor(then.members(), state.members()));
            for (Segment other : now.graph().asks(state.segment())) {
                rows.or(RoaringBitmap.xor(made.states().get(other.getId()).members(),
                        now.states().get(other.getId()).members()));
            }
            rows.and(now.facts().visible());
            rules.nextChanges(state.segment().getCondition(), now.facts(), rows, queue::add);
        } catch (ClienteleException e) {
            return false;
        }
        dues.put(id, queue);
        return true;
    }
}
