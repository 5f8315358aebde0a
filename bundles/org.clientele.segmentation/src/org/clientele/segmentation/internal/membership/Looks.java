package org.clientele.segmentation.internal.membership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.clientele.core.facts.FactSnapshot;
import org.roaringbitmap.IntConsumer;
import org.roaringbitmap.RoaringBitmap;

/**
 * The days of the past on which segments are looked at: all of them, fewer where that would be too dear, and one of a
 * week where nothing happened for a long time.
 */
final class Looks {

    private static final int[] STEPS = { 1, 7, 30, 91, 365 };
    private static final long MOST_LOOKS = 20_000;
    private static final long MOST_ROWS = 5_000_000_000L;
    private static final int LONG_SILENCE = 60;
    private static final int MINUTES_A_DAY = 24 * 60;

    private final RoaringBitmap busy = new RoaringBitmap();
    private final List<LocalDate> days = new ArrayList<>();

    /**
     * Chooses the days.
     *
     * @param first the first day
     * @param facts the orders
     * @param rows whose orders
     * @param segments how many segments there are
     * @param everyDay whether something may happen on days without orders, other than that time passes
     */
    Looks(LocalDate first, FactSnapshot facts, RoaringBitmap rows, int segments, boolean everyDay) {
        rows.forEach((IntConsumer) row -> facts.orders().forEach(row,
                (minute, amount, flags) -> busy.add(Math.floorDiv(minute, MINUTES_A_DAY))));
        choose(first, facts.today(), everyDay, 1);
        int step = step(days.size(), rows.getLongCardinality(), segments);
        if (step > 1) {
            choose(first, facts.today(), everyDay, step);
        }
    }

    private void choose(LocalDate first, LocalDate today, boolean everyDay, int step) {
        days.clear();
        LocalDate last = null;
        LocalDate event = first;
        for (LocalDate day = first; day.isBefore(today); day = day.plusDays(1)) {
            event = isBusy(day) ? day : event;
            long since = last == null ? Long.MAX_VALUE : day.toEpochDay() - last.toEpochDay();
            boolean silent = !everyDay && day.toEpochDay() - event.toEpochDay() > LONG_SILENCE;
            if (since >= (silent ? Math.max(step, STEPS[1]) : step)) {
                days.add(day);
                last = day;
            }
        }
    }

    /** The days, from the first on, all before today. */
    List<LocalDate> days() {
        return days;
    }

    /** Whether there are orders of days after one day up to another. */
    boolean isBusy(LocalDate after, LocalDate upTo) {
        return after == null || busy.rangeCardinality(after.toEpochDay() + 1, upTo.toEpochDay() + 1) > 0;
    }

    private boolean isBusy(LocalDate day) {
        return busy.contains((int) day.toEpochDay());
    }

    /** How many days from one look to the next. */
    static int step(long days, long rows, int segments) {
        for (int step : STEPS) {
            long looks = (days / step + 1) * segments;
            if (looks <= MOST_LOOKS && looks * rows <= MOST_ROWS) {
                return step;
            }
        }
        return STEPS[STEPS.length - 1];
    }
}
