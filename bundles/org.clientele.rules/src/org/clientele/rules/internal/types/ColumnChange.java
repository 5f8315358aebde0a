package org.clientele.rules.internal.types;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;

import org.clientele.core.facts.ColumnDescriptor.ColumnType;
import org.clientele.core.facts.FactColumn;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.rules.ProposedChange;
import org.clientele.core.rules.ProposedChange.SetValue;
import org.eclipse.osgi.util.NLS;

/**
 * The smallest change after which a column's value is as wanted: another value for what people enter; more orders for
 * what is computed of orders; nothing for what cannot be changed, such as scores.
 */
final class ColumnChange {

    private ColumnChange() {
    }

    /** Whether people enter the values of a column. What tells customers apart is not changed to suit a rule. */
    static boolean isEntered(FactColumn column) {
        return !column.descriptor().computed() && !TextCondition.isUncoded(column);
    }

    static Optional<ProposedChange> toNumber(FactColumn column, FactSnapshot facts, int row, NumberWish wish) {
        return toNumber(column, facts, row, wish, false);
    }

    /** Where the wanted days move on with today, what is done later counts later. */
    static Optional<ProposedChange> toNumber(FactColumn column, FactSnapshot facts, int row, NumberWish wish,
            boolean isMoving) {
        long now = column.number(row);
        if (wish.holds(now)) {
            return Optional.empty();
        }
        if (!isEntered(column)) {
            return byOrders(column, now, facts, row, wish, isMoving);
        }
        boolean isDay = column.descriptor().type() == ColumnType.DATE;
        long near = now != FactColumn.MISSING ? now : isDay ? facts.today().toEpochDay() : 0;
        OptionalLong wanted = wish.nearest(near);
        return wanted.isEmpty() || isDay && !isSensible(wanted.getAsLong()) ? Optional.empty()
                : Optional.of(set(column, wanted.getAsLong()));
    }

    static ProposedChange set(FactColumn column, long number) {
        return new SetValue(column.descriptor().id(), number, NLS.bind(Messages.change_set,
                column.descriptor().label(), Quantity.show(column.descriptor().type(), number)));
    }

    /** The first of the column's own texts that will do, or the text of the condition when that does. */
    static Optional<ProposedChange> toText(FactColumn column, Predicate<String> test, String given) {
        if (!isEntered(column)) {
            return Optional.empty();
        }
        String wanted = given != null && test.test(given) ? given : null;
        for (int code = 0; wanted == null && code < column.codes(); code++) {
            wanted = test.test(column.textOfCode(code)) ? column.textOfCode(code) : null;
        }
        return wanted == null ? Optional.empty() : Optional.of(new SetValue(column.descriptor().id(), wanted,
                NLS.bind(Messages.change_set, column.descriptor().label(), wanted)));
    }

    private static Optional<ProposedChange> byOrders(FactColumn column, long now, FactSnapshot facts, int row,
            NumberWish wish, boolean isMoving) {
        long today = facts.today().toEpochDay();
        LocalDate until = isMoving ? null : lastWanted(wish, today);
        return switch (column.descriptor().id()) {
        case "orders.count" -> more(now, wish).filter(n -> n <= EventChange.MOST_EVENTS) //$NON-NLS-1$
                .map(n -> EventChange.orders(facts, n.intValue(), 0, null));
        case "orders.gross", "orders.net" -> more(now, wish) //$NON-NLS-1$ //$NON-NLS-2$
                .map(amount -> EventChange.orderSum(facts, amount));
        case "orders.average" -> average(facts, row, wish).map(a -> EventChange.orders(facts, 1, a, null)); //$NON-NLS-1$
        case "orders.last" -> wish.holds(today) && now < today //$NON-NLS-1$
                ? Optional.of(EventChange.orders(facts, 1, 0, until)) : Optional.empty();
        case "orders.first" -> now == FactColumn.MISSING && wish.holds(today) //$NON-NLS-1$
                ? Optional.of(EventChange.orders(facts, 1, 0, until)) : Optional.empty();
        default -> Optional.empty();
        };
    }

    /** Until when an order may be placed for its day to be as wanted. */
    private static LocalDate lastWanted(NumberWish wish, long today) {
        OptionalLong end = wish.turn(today);
        return end.isPresent() && isSensible(end.getAsLong()) ? LocalDate.ofEpochDay(end.getAsLong() - 1) : null;
    }

    /** By how much a figure that only grows has to grow. */
    private static Optional<Long> more(long now, NumberWish wish) {
        OptionalLong wanted = wish.atLeast(now);
        return wanted.isEmpty() || wanted.getAsLong() == Long.MAX_VALUE ? Optional.empty()
                : Optional.of(wanted.getAsLong() - now);
    }

    private static Optional<Long> average(FactSnapshot facts, int row, NumberWish wish) {
        Optional<FactColumn> count = facts.column("orders.count"); //$NON-NLS-1$
        Optional<FactColumn> gross = facts.column("orders.gross"); //$NON-NLS-1$
        return count.isEmpty() || gross.isEmpty() ? Optional.empty()
                : Averages.oneMore(gross.get().number(row), count.get().number(row), wish);
    }

    private static boolean isSensible(long day) {
        return day > LocalDate.of(1, 1, 1).toEpochDay() && day < LocalDate.of(9999, 12, 31).toEpochDay();
    }
}
