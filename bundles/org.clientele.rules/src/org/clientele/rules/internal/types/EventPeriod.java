package org.clientele.rules.internal.types;

import java.time.LocalDate;

import org.clientele.core.ClienteleException;
import org.clientele.rules.Conditions;
import org.eclipse.osgi.util.NLS;

/**
 * When events count: in a span that ends today, from one day to another, both included, or ever.
 *
 * @param last the span, or null
 * @param from the first day, or null
 * @param to the last day, or null
 */
record EventPeriod(Span last, LocalDate from, LocalDate to) {

    private static final int MINUTES_A_DAY = 24 * 60;

    static EventPeriod of(Operands operands) throws ClienteleException {
        LocalDate from = operands.day(Conditions.FROM);
        LocalDate to = operands.day(Conditions.TO);
        if (operands.text(Conditions.LAST).isEmpty()) {
            if (from != null && to != null && from.isAfter(to)) {
                throw Operands.invalid(Messages.window_reversed, from, to, Conditions.FROM, Conditions.TO);
            }
            return new EventPeriod(null, from, to);
        }
        if (from != null || to != null) {
            throw Operands.invalid(Messages.window_both, Conditions.LAST, Conditions.FROM, Conditions.TO);
        }
        return new EventPeriod(operands.span(Conditions.LAST, Conditions.UNIT), null, null);
    }

    /** The first day that counts, or null. */
    LocalDate start(LocalDate today) {
        return last == null ? from : last.start(today);
    }

    /** The last day that counts, or null. */
    LocalDate end(LocalDate today) {
        return last == null ? to : today;
    }

    /** Whether an event of a day counts on that day. */
    boolean isOpenOn(LocalDate today) {
        return (from == null || !from.isAfter(today)) && (to == null || !to.isBefore(today));
    }

    String text() {
        if (last != null) {
            return last.last();
        }
        if (from == null) {
            return to == null ? null : NLS.bind(Messages.period_to, Quantity.show(to));
        }
        return to == null ? NLS.bind(Messages.period_from, Quantity.show(from))
                : NLS.bind(Messages.period_between, Quantity.show(from), Quantity.show(to));
    }

    /** The first minute of a day; the limits of int for days beyond them. */
    static int minute(long day) {
        return (int) Math.max(Integer.MIN_VALUE + 1L, Math.min(Integer.MAX_VALUE, day * MINUTES_A_DAY));
    }

    static long day(int minute) {
        return Math.floorDiv(minute, MINUTES_A_DAY);
    }
}
