package org.clientele.segmentation.internal.membership;

import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeMap;

import org.clientele.core.facts.FactColumn;
import org.clientele.core.facts.FactSnapshot;
import org.roaringbitmap.IntConsumer;
import org.roaringbitmap.RoaringBitmap;

/**
 * Since when customers are customers: since the day that their record says, or the day of their first order. Others are
 * so since today.
 */
final class Beginnings {

    private final TreeMap<Long, RoaringBitmap> days = new TreeMap<>();
    private final RoaringBitmap there = new RoaringBitmap();
    private long firstOrder = Long.MAX_VALUE;

    Beginnings(FactSnapshot facts, RoaringBitmap rows) {
        Optional<FactColumn> since = facts.column("since"); //$NON-NLS-1$
        Optional<FactColumn> orders = facts.column("orders.first"); //$NON-NLS-1$
        rows.forEach((IntConsumer) row -> {
            long ordered = number(orders, row);
            long day = Math.min(ordered, number(since, row));
            if (day != Long.MAX_VALUE) {
                days.computeIfAbsent(day, d -> new RoaringBitmap()).add(row);
                firstOrder = Math.min(firstOrder, ordered);
            }
        });
    }

    private static long number(Optional<FactColumn> column, int row) {
        long number = column.map(c -> c.number(row)).orElse(FactColumn.MISSING);
        return number == FactColumn.MISSING ? Long.MAX_VALUE : number;
    }

    /** The day from which on there is a history: that of the first order, else that of the first customer. */
    Optional<LocalDate> first() {
        if (days.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(LocalDate.ofEpochDay(firstOrder != Long.MAX_VALUE ? firstOrder : days.firstKey()));
    }

    /**
     * Goes on to a day; days only grow.
     *
     * @return whether anybody became a customer since the day before
     */
    boolean reach(LocalDate day) {
        boolean more = false;
        while (!days.isEmpty() && days.firstKey() <= day.toEpochDay()) {
            there.or(days.pollFirstEntry().getValue());
            more = true;
        }
        return more;
    }

    /** Who is a customer on the day that was reached; not to be changed, and changes with the next day. */
    RoaringBitmap there() {
        return there;
    }
}
