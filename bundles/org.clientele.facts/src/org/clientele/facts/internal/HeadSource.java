package org.clientele.facts.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.facts.ColumnDescriptor.ColumnType;
import org.clientele.core.facts.EventDescriptor;
import org.clientele.core.store.Criterion;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.RecordQuery;
import org.clientele.core.store.RecordRow;
import org.clientele.core.store.Records;
import org.clientele.core.store.Store;
import org.clientele.model.ClientelePackage.Literals;

/** The people of orders, such as the guests at a table, where they are stated. */
final class HeadSource implements EventSource {

    static final String ID = "heads"; //$NON-NLS-1$

    private static final int PAGE = 5_000;
    private static final FeaturePath HEADS = FeaturePath.of(Literals.ORDER__HEADS);
    private static final RecordQuery STATED = RecordQuery.all(Literals.ORDER, List.of(HEADS))
            .and(new Criterion(HEADS, Criterion.Operator.NE, 0));
    private static final EventDescriptor DESCRIPTOR = new EventDescriptor(ID, Messages.stream_heads, ColumnType.INTEGER,
            Messages.stream_heads_value, Messages.stream_orders_code);

    private final Records records;

    HeadSource(Store store) {
        this.records = store.records(Actor.SYSTEM);
    }

    @Override
    public EventDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public boolean kinds() {
        return true;
    }

    @Override
    public long estimate(FactTable table) throws ClienteleException {
        return records.count(STATED) + 2 * table.orders();
    }

    @Override
    public EventCodes codes() {
        return EventCodes.of(OrderEvents.FLAGS);
    }

    @Override
    public EventSorter sorter() {
        return new EventSorter(false, false);
    }

    @Override
    public void load(FactTable table, EventCodes codes, EventSorter into) throws ClienteleException {
        OrderPlaces places = new OrderPlaces(table);
        records.scanUnordered(STATED, cursor -> {
            if (places.find(cursor.id())) {
                add(places.row(), places.stamp(), cursor.getLong(0), into);
            }
            return true;
        }, null);
    }

    @Override
    public void reload(FactTable table, int row, EventCodes codes, EventSorter into) throws ClienteleException {
        Map<Long, Integer> stamps = LineSource.stamps(table, row);
        long[] ids = stamps.keySet().stream().mapToLong(Long::longValue).toArray();
        for (int from = 0; from < ids.length; from += PAGE) {
            long[] page = Arrays.copyOfRange(ids, from, Math.min(ids.length, from + PAGE));
            for (RecordRow order : records.rows(Literals.ORDER, List.of(HEADS), page)) {
                Object heads = order.values().get(0);
                add(0, stamps.get(order.id()), heads instanceof Number number ? number.longValue() : 0, into);
            }
        }
    }

    private static void add(int row, int stamp, long heads, EventSorter into) {
        if (heads > 0) {
            into.add(row, stamp, heads, 0, 0);
        }
    }
}
