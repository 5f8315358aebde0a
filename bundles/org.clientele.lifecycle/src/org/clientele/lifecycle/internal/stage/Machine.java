package org.clientele.lifecycle.internal.stage;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.rules.RuleService;
import org.clientele.model.Condition;
import org.roaringbitmap.IntConsumer;
import org.roaringbitmap.RoaringBitmap;

/** Moves customers by the rules of one model, on one day at a time. */
final class Machine {

    private final Plan plan;
    private final RuleService rules;
    private final Guards guards;
    private final Outcome outcome;

    /** Is told what rules do. */
    interface Outcome {

        /** Customers go from one stage to another. */
        void step(short from, short to, RoaringBitmap rows);

        /** Customers stay, and what they depend on are the ways out of these stages. */
        void settled(short[] asked, RoaringBitmap rows);

        /** Customers would have been led round: from the first stage to the last and back to the first. */
        void circle(short[] stages, RoaringBitmap rows);

        /** A rule or guard could not be asked. */
        void failed(boolean isGuard, String why);
    }

    /** Customers that took the same way today. */
    private record Path(short[] stages, RoaringBitmap rows) {

        short last() {
            return stages[stages.length - 1];
        }

        Path to(short stage, RoaringBitmap some) {
            short[] longer = Arrays.copyOf(stages, stages.length + 1);
            longer[stages.length] = stage;
            return new Path(longer, some);
        }

        int placeOf(short stage) {
            for (int i = 0; i < stages.length; i++) {
                if (stages[i] == stage) {
                    return i;
                }
            }
            return -1;
        }
    }

    Machine(Plan plan, RuleService rules, Guards guards, Outcome outcome) {
        this.plan = plan;
        this.rules = rules;
        this.guards = guards;
        this.outcome = outcome;
    }

    /**
     * Lets the rules move customers.
     *
     * @param facts the facts of the day
     * @param rows who is looked at
     * @param stages the stage of each row; is changed
     * @throws ClienteleException when it was cancelled, or facts cannot be read; nothing that rules can cause
     */
    void day(MachineFacts facts, RoaringBitmap rows, short[] stages) throws ClienteleException {
        Map<Short, RoaringBitmap> groups = new HashMap<>();
        rows.forEach((IntConsumer) row -> groups.computeIfAbsent(stages[row], s -> new RoaringBitmap()).add(row));
        Deque<Path> open = new ArrayDeque<>();
        groups.forEach((stage, group) -> open.add(new Path(new short[] { stage }, group)));
        while (!open.isEmpty()) {
            Path path = open.poll();
            RoaringBitmap left = path.rows().clone();
            for (Way way : plan.ways(path.last())) {
                if (left.isEmpty()) {
                    break;
                }
                RoaringBitmap passed = passed(way, facts, left);
                left.andNot(passed);
                if (!passed.isEmpty()) {
                    go(path, way.to(), passed, open, stages);
                }
            }
            if (!left.isEmpty()) {
                settle(path, left, stages);
            }
        }
    }

    private void go(Path path, short to, RoaringBitmap rows, Deque<Path> open, short[] stages) {
        int place = path.placeOf(to);
        if (place < 0) {
            open.add(path.to(to, rows));
            return;
        }
        short[] circle = Arrays.copyOfRange(path.stages(), place, path.stages().length);
        outcome.circle(circle, rows);
        walk(Arrays.copyOf(path.stages(), place + 1), rows, stages);
        outcome.settled(circle, rows);
    }

    private void settle(Path path, RoaringBitmap rows, short[] stages) {
        walk(path.stages(), rows, stages);
        outcome.settled(new short[] { path.last() }, rows);
    }

    private void walk(short[] path, RoaringBitmap rows, short[] stages) {
        for (int i = 1; i < path.length; i++) {
            outcome.step(path[i - 1], path[i], rows);
        }
        if (path.length > 1) {
            short last = path[path.length - 1];
            rows.forEach((IntConsumer) row -> stages[row] = last);
        }
    }

    private RoaringBitmap passed(Way way, MachineFacts facts, RoaringBitmap candidates) throws ClienteleException {
        RoaringBitmap left = candidates;
        boolean isGuard = false;
        try {
            for (Condition condition : way.conditions()) {
                if (left.isEmpty()) {
                    return left;
                }
                left = rules.evaluate(condition, facts, left);
            }
            for (String guard : way.guards()) {
                if (left.isEmpty()) {
                    return left;
                }
                isGuard = true;
                left = guards.allows(guard, facts, left);
            }
            return left == candidates ? candidates.clone() : left;
        } catch (ClienteleException e) {
            if (e.code() == StatusCodes.CANCELLED || e.code() == StatusCodes.LOCK_TIMEOUT
                    || e.code() == StatusCodes.STORE_DAMAGED) {
                throw e;
            }
            outcome.failed(isGuard, e.getMessage());
            return new RoaringBitmap();
        }
    }
}
