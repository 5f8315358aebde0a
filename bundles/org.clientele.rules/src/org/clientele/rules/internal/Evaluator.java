package org.clientele.rules.internal;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;

import org.clientele.core.ClienteleException;
import org.clientele.core.facts.FactSnapshot;
import org.roaringbitmap.RoaringBitmap;

/**
 * Evaluates a sound tree for some rows: what is known already is not asked again, what is cheap is asked first, what is
 * dear is asked in batches by all processors. A leaf without candidates is asked all the same, so that what is wrong
 * with it is told whatever the data.
 */
final class Evaluator {

    /** How long a batch should take: short enough to be cancelled, long enough to be worth a thread. */
    private static final double BATCH_NANOS = 4_000_000;
    private static final int MOST_BATCHES = 256;
    private static final int CONTAINER_BITS = 16;
    /** So few candidates are not worth an estimate. */
    private static final int FEW = 1_024;

    private final FactSnapshot facts;
    private final LeafResults results;
    private final Watch watch;
    private final Costs costs;

    /**
     * Prepares an evaluation.
     *
     * @param facts the columns
     * @param results what is remembered; it is read, and left as it is
     * @param watch is asked between nodes and batches
     */
    Evaluator(FactSnapshot facts, LeafResults results, Watch watch) {
        this.facts = facts;
        this.results = results;
        this.watch = watch;
        this.costs = new Costs(facts);
    }

    /** Evaluates a node; the result is the caller's. */
    RoaringBitmap evaluate(RuleNode node, RoaringBitmap candidates) throws ClienteleException {
        watch.check();
        return switch (node.kind()) {
        case ALL -> all(node, candidates);
        case ANY -> any(node, candidates);
        case AT_LEAST -> atLeast(node, candidates);
        case NOT -> RoaringBitmap.andNot(candidates, evaluate(node.children().getFirst(), candidates));
        case LEAF -> leaf(node, candidates);
        };
    }

    private RoaringBitmap all(RuleNode node, RoaringBitmap candidates) throws ClienteleException {
        RoaringBitmap left = candidates.clone();
        for (RuleNode child : order(node, candidates)) {
            left = evaluate(child, left);
        }
        return left;
    }

    private RoaringBitmap any(RuleNode node, RoaringBitmap candidates) throws ClienteleException {
        RoaringBitmap found = new RoaringBitmap();
        RoaringBitmap left = candidates.clone();
        for (RuleNode child : order(node, candidates)) {
            RoaringBitmap more = evaluate(child, left);
            found.or(more);
            left.andNot(more);
        }
        return found;
    }

    /** Asks only for those who can still reach the number and have not yet. */
    private RoaringBitmap atLeast(RuleNode node, RoaringBitmap candidates) throws ClienteleException {
        List<RuleNode> children = order(node, candidates);
        BitCounter counter = new BitCounter();
        RoaringBitmap found = new RoaringBitmap();
        RoaringBitmap left = candidates.clone();
        for (int i = 0; i < children.size(); i++) {
            counter.add(evaluate(children.get(i), left));
            int more = children.size() - i - 1;
            if (i + 1 >= node.atLeast()) {
                RoaringBitmap reached = counter.atLeast(node.atLeast(), left);
                found.or(reached);
                left.andNot(reached);
            }
            if (more < node.atLeast()) {
                left = counter.atLeast(node.atLeast() - more, left);
            }
        }
        return found;
    }

    private List<RuleNode> order(RuleNode node, RoaringBitmap candidates) {
        return isFew(candidates) ? node.children() : costs.cheapestFirst(node);
    }

    private static boolean isFew(RoaringBitmap candidates) {
        return !candidates.cardinalityExceeds(FEW);
    }

    private RoaringBitmap leaf(RuleNode node, RoaringBitmap candidates) throws ClienteleException {
        RoaringBitmap known = results.get(facts, node.identity());
        if (known != null) {
            return RoaringBitmap.and(known, candidates);
        }
        if (isFew(candidates)) {
            return node.type().evaluate(node.leaf(), facts, candidates, watch);
        }
        int containers = (candidates.last() >>> CONTAINER_BITS) + 1;
        double nanos = costs.of(node) * candidates.getLongCardinality();
        int batches = (int) Math.min(Math.min(MOST_BATCHES, containers), Math.ceil(nanos / BATCH_NANOS));
        if (batches < 2) {
            return node.type().evaluate(node.leaf(), facts, candidates, watch);
        }
        int width = (containers + batches - 1) / batches << CONTAINER_BITS;
        return inBatches(node, candidates, width);
    }

    private RoaringBitmap inBatches(RuleNode node, RoaringBitmap candidates, int width) throws ClienteleException {
        RoaringBitmap[] parts = new RoaringBitmap[candidates.last() / width + 1];
        AtomicReference<ClienteleException> failure = new AtomicReference<>();
        IntStream.range(0, parts.length).parallel().forEach(i -> {
            if (failure.get() == null) {
                try {
                    watch.check();
                    RoaringBitmap batch = RoaringBitmap.bitmapOfRange((long) i * width, (i + 1L) * width);
                    batch.and(candidates);
                    parts[i] = node.type().evaluate(node.leaf(), facts, batch, watch);
                } catch (ClienteleException e) {
                    failure.compareAndSet(null, e);
                }
            }
        });
        if (failure.get() != null) {
            throw failure.get();
        }
        return RoaringBitmap.or(parts);
    }
}
