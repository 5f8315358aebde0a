package org.clientele.rules.internal.proposal;

import java.util.List;
import java.util.stream.IntStream;

import org.clientele.core.facts.FactColumn;
import org.clientele.core.facts.FactSnapshot;

/** What the columns that sum up the orders tell of a customer who has some more. */
final class OrderTotals {

    private static final String COUNT = "orders.count"; //$NON-NLS-1$
    private static final String GROSS = "orders.gross"; //$NON-NLS-1$

    private OrderTotals() {
    }

    static FactColumn after(FactColumn column, FactSnapshot facts, int row, List<AddedEvent> added) {
        List<AddedEvent> bought = added.stream().filter(AddedEvent::usual).toList();
        if (bought.isEmpty()) {
            return column;
        }
        long now = column.number(row);
        long sum = bought.stream().mapToLong(AddedEvent::value).reduce(0, Math::addExact);
        return switch (column.descriptor().id()) {
        case COUNT -> ChangedColumn.number(column, row, some(now) + bought.size());
        case GROSS, "orders.net" -> ChangedColumn.number(column, row, Math.addExact(some(now), sum)); //$NON-NLS-1$
        case "orders.average" -> { //$NON-NLS-1$
            long count = some(facts.column(COUNT).orElseThrow().number(row)) + bought.size();
            long gross = Math.addExact(some(facts.column(GROSS).orElseThrow().number(row)), sum);
            yield ChangedColumn.number(column, row, (2 * gross + count) / (2 * count)); // rounded as the facts do
        }
        case "orders.first" -> ChangedColumn.number(column, row, day(bought, false, now)); //$NON-NLS-1$
        case "orders.last" -> ChangedColumn.number(column, row, day(bought, true, now)); //$NON-NLS-1$
        default -> column;
        };
    }

    private static long day(List<AddedEvent> bought, boolean last, long now) {
        IntStream minutes = bought.stream().mapToInt(AddedEvent::minute);
        long day = Math.floorDiv((last ? minutes.max() : minutes.min()).orElseThrow(), AddedEvent.MINUTES_A_DAY);
        return now == FactColumn.MISSING ? day : last ? Math.max(now, day) : Math.min(now, day);
    }

    private static long some(long number) {
        return number == FactColumn.MISSING ? 0 : number;
    }
}
