package org.clientele.facts.internal;

import java.util.Collection;
import java.util.List;

import org.clientele.core.facts.ColumnDescriptor.ColumnType;
import org.clientele.core.facts.EventDescriptor;
import org.clientele.core.facts.EventFacts;
import org.clientele.core.facts.EventFilter;
import org.clientele.facts.internal.EventRuns.Figures;
import org.clientele.facts.internal.EventRuns.Window;

/**
 * The orders of a table as a stream of events.
 *
 * @param table the table
 * @param cut the minute from which on nothing is seen
 */
record OrderEvents(FactTable table, int cut) implements EventFacts {

    static final String ID = "orders"; //$NON-NLS-1$
    static final EventDescriptor DESCRIPTOR = new EventDescriptor(ID, Messages.stream_orders, ColumnType.AMOUNT,
            Messages.stream_orders_value, Messages.stream_orders_code);

    /** The texts of the flags of an order. */
    static final List<String> FLAGS = List.of("OTHER", "PURCHASE", "RETURN"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

    @Override
    public EventDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public long count() {
        return new TableOrders(table, cut).count();
    }

    @Override
    public void forEach(int row, Visitor visitor) {
        forEach(row, Integer.MIN_VALUE, Integer.MAX_VALUE, EventFilter.ALL, visitor);
    }

    @Override
    public void forEach(int row, int fromMinute, int toMinuteExclusive, EventFilter filter, Visitor visitor) {
        Window window = window(fromMinute, toMinuteExclusive, filter);
        Chunk chunk = table.chunkOf(row);
        int local = row & Chunk.ROWS - 1;
        RowFacts newer = chunk.delta().find(local);
        if (newer != null) {
            EventRuns.of(newer.orders()).forEach(0, window, visitor);
        } else {
            chunk.orders().runs().forEach(local, window, visitor);
        }
    }

    @Override
    public void aggregate(int fromRow, int toRow, int fromMinute, int toMinuteExclusive, EventFilter filter,
            long[] counts, long[] sums, int[] first, int[] last) {
        Window window = window(fromMinute, toMinuteExclusive, filter);
        Figures figures = new Figures(counts, sums, first, last);
        for (int row = fromRow; row < toRow;) {
            Chunk chunk = table.chunkOf(row);
            int local = row & Chunk.ROWS - 1;
            int end = Math.min(toRow - row + local, Chunk.ROWS);
            chunk.orders().runs().aggregate(local, Math.max(local, Math.min(end, chunk.orders().rows())), window,
                    figures, row - fromRow);
            ChunkDelta delta = chunk.delta();
            for (int i = delta.indexFrom(local); i < delta.size() && delta.row(i) < end; i++) {
                EventRuns.of(delta.facts(i).orders()).aggregate(0, 1, window, figures,
                        row - fromRow + delta.row(i) - local);
            }
            row += end - local;
        }
    }

    @Override
    public int codes() {
        return FLAGS.size();
    }

    @Override
    public String textOfCode(int code) {
        return FLAGS.get(code);
    }

    @Override
    public EventFilter filter(Collection<String> texts) {
        return texts.isEmpty() ? EventFilter.USUAL
                : EventFilter.ofCodes(true, texts.stream().mapToInt(this::codeOf).filter(code -> code >= 0).toArray());
    }

    private Window window(int fromMinute, int toMinute, EventFilter filter) {
        return Window.of(fromMinute, Math.min(toMinute, cut), filter, FLAGS.size());
    }
}
