package org.clientele.lifecycle.internal.stage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.clientele.core.facts.FactColumn;
import org.clientele.core.facts.OrderFacts;
import org.clientele.core.lifecycle.StageFigures;
import org.clientele.core.lifecycle.StageFigures.StageFigure;
import org.clientele.core.lifecycle.StageFigures.WayFigure;
import org.clientele.model.StageTransition;
import org.roaringbitmap.IntConsumer;
import org.roaringbitmap.RoaringBitmap;

/** Numbers, value and time of stages. */
final class Figures {

    private static final int YEAR = 365;
    private static final int MONTH = 30;
    private static final int MINUTES_A_DAY = 24 * 60;

    private final StageView view;

    Figures(StageView view) {
        this.view = view;
    }

    StageFigures of(Flows flows) {
        List<StageFigure> stages = new ArrayList<>();
        for (short stage : view.now().plan().order()) {
            stages.add(figure(stage, RoaringBitmap.and(view.now().in(stage), view.seen().visible())));
        }
        return new StageFigures(view.seen(), view.kept().key, stages, ways(flows));
    }

    private StageFigure figure(short stage, RoaringBitmap rows) {
        int today = view.live().today();
        int[] days = new int[rows.getCardinality()];
        int[] place = { 0 };
        int target = view.now().plan().stage(stage).getTargetDays();
        rows.forEach((IntConsumer) row -> days[place[0]++] = today - view.now().since()[row]);
        Arrays.sort(days);
        double mean = Arrays.stream(days).average().orElse(Double.NaN);
        int middle = days.length / 2;
        double median = days.length == 0 ? Double.NaN
                : days.length % 2 == 1 ? days[middle] : (days[middle - 1] + (double) days[middle]) / 2;
        int overdue = target == 0 ? 0 : (int) Arrays.stream(days).filter(d -> d > target).count();
        return new StageFigure(view.kept().names.key(stage), days.length, value(rows), mean, median, overdue);
    }

    /** Orders of the last 365 days, today included, less returns. */
    private BigDecimal value(RoaringBitmap rows) {
        int from = (view.live().today() - YEAR + 1) * MINUTES_A_DAY;
        int to = (view.live().today() + 1) * MINUTES_A_DAY;
        OrderFacts orders = view.seen().orders();
        long[] sum = { 0 };
        rows.forEach((IntConsumer) row -> orders.forEach(row, (minute, amount, flags) -> {
            if (minute >= from && minute < to && (flags & (OrderFacts.PURCHASE | OrderFacts.RETURN)) != 0) {
                sum[0] = Math.addExact(sum[0], amount);
            }
        }));
        return BigDecimal.valueOf(sum[0], FactColumn.AMOUNT_SCALE);
    }

    private List<WayFigure> ways(Flows flows) {
        Map<Integer, RoaringBitmap> taken = new LinkedHashMap<>();
        for (StageTransition transition : view.now().plan().model().getTransitions()) {
            if (transition.getFrom() != null && transition.getTo() != null) {
                taken.put(Flows.way(view.kept().names.of(transition.getFrom()), view.kept().names.of(transition.getTo())),
                        new RoaringBitmap());
            }
        }
        taken.putAll(flows.since(view.live().today() - MONTH));
        List<WayFigure> ways = new ArrayList<>();
        taken.forEach((way, rows) -> {
            RoaringBitmap parties = view.parties(rows);
            String to = view.kept().names.key((short) (way & 0xFFFF));
            if (to != null) {
                ways.add(new WayFigure(view.kept().names.key((short) (way >>> 16)), to, parties.getCardinality(), parties));
            }
        });
        return ways;
    }
}
