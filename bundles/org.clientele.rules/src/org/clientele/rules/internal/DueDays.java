package org.clientele.rules.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.clientele.core.ClienteleException;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.rules.RuleService.NextChangeVisitor;
import org.roaringbitmap.RoaringBitmap;

/** Asks the leaves of a tree that follow the calendar when they may change: the first day counts. */
final class DueDays {

    /** So many customers at once, so that a contributed type is called seldom. */
    private static final int BATCH = 4_096;

    private final List<RuleNode> timed = new ArrayList<>();
    private final FactSnapshot facts;

    DueDays(RuleNode root, FactSnapshot facts) {
        this.facts = facts;
        collect(root);
    }

    private void collect(RuleNode node) {
        if (node.kind() == RuleNode.Kind.LEAF && node.type().timed(node.leaf())) {
            timed.add(node);
        }
        node.children().forEach(this::collect);
    }

    void visit(RoaringBitmap rows, NextChangeVisitor visitor) throws ClienteleException {
        if (timed.isEmpty()) {
            return;
        }
        int[] batch = new int[BATCH];
        var left = rows.getBatchIterator();
        while (left.hasNext()) {
            int count = left.nextBatch(batch);
            int[] some = Arrays.copyOf(batch, count);
            LocalDate[] first = new LocalDate[count];
            for (RuleNode leaf : timed) {
                earlier(first, leaf.type().nextChanges(leaf.leaf(), facts, some));
            }
            for (int i = 0; i < count; i++) {
                if (first[i] != null) {
                    visitor.at(some[i], first[i]);
                }
            }
        }
    }

    private static void earlier(LocalDate[] first, LocalDate[] days) {
        for (int i = 0; i < days.length; i++) {
            if (days[i] != null && (first[i] == null || days[i].isBefore(first[i]))) {
                first[i] = days[i];
            }
        }
    }
}
