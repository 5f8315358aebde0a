package org.clientele.rules.internal;

import org.roaringbitmap.RoaringBitmap;

/** Joins the results of a node's parts, each of which is over the same candidates. */
final class Joining {

    private final RuleNode node;
    private final RoaringBitmap candidates;
    private final BitCounter counter = new BitCounter();
    private RoaringBitmap rows;
    private long nanos;

    Joining(RuleNode node, RoaringBitmap candidates) {
        this.node = node;
        this.candidates = candidates;
    }

    void add(RoaringBitmap more) {
        long start = System.nanoTime();
        switch (node.kind()) {
        case AT_LEAST -> counter.add(more);
        case ANY -> {
            rows = rows == null ? more.clone() : rows;
            rows.or(more);
        }
        default -> {
            rows = rows == null ? more.clone() : rows;
            rows.and(more);
        }
        }
        nanos += System.nanoTime() - start;
    }

    RoaringBitmap result() {
        long start = System.nanoTime();
        RoaringBitmap result = switch (node.kind()) {
        case ALL -> rows == null ? candidates.clone() : rows;
        case AT_LEAST -> counter.atLeast(node.atLeast(), candidates);
        case NOT -> RoaringBitmap.andNot(candidates, rows);
        default -> rows == null ? new RoaringBitmap() : rows;
        };
        nanos += System.nanoTime() - start;
        return result;
    }

    /** How long joining took until now. */
    long nanos() {
        return nanos;
    }
}
