package org.clientele.facts.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;

import org.clientele.core.ClienteleException;
import org.clientele.core.facts.ColumnProvider;
import org.clientele.core.facts.FactChange;
import org.clientele.core.store.JournalEntry;
import org.clientele.core.store.JournalEntry.Touched;
import org.clientele.core.store.JournalEntry.TouchedRange;
import org.clientele.core.store.Store;
import org.clientele.model.ClientelePackage.Literals;
import org.eclipse.emf.ecore.EClass;
import org.roaringbitmap.RoaringBitmap;

/**
 * Works journal entries into a table. What was touched is read anew as it is now, so working an entry twice, or after
 * a later one, does no harm.
 */
final class JournalWork {

    private static final int MOST_PARTIES = 2_000;
    private static final int LEAST_ORDERS = 100_000;
    private static final int PAGE = 5_000;
    private static final int MOST_INTERACTIONS = 5_000;

    private final FactTable table;
    private final FactReader reader;
    private final Map<Integer, RowFacts> changed = new HashMap<>();
    private final Map<Long, Integer> newRows = new HashMap<>();
    private final RoaringBitmap touchedParties = new RoaringBitmap();
    private final Set<String> others = new HashSet<>();
    private final RoaringBitmap orderRows = new RoaringBitmap();
    private final Touch touch = new Touch();
    private int rows;

    JournalWork(FactTable table, Store store) {
        this.table = table;
        this.reader = new FactReader(store, table.words());
        this.rows = table.rows();
    }

    /** The table after the entries; empty when they touch so much that building anew is faster. */
    Optional<Followed> apply(List<JournalEntry> entries) throws ClienteleException {
        Set<Long> parties = new TreeSet<>();
        RoaringBitmap touchedOrders = new RoaringBitmap();
        List<TouchedRange> orderRanges = new ArrayList<>();
        long ranged = 0;
        for (JournalEntry entry : entries) {
            for (Touched touched : entry.touched()) {
                long id = touched.aggregate().id();
                if (is(touched.aggregate().type(), Literals.PARTY)) {
                    parties.add(id);
                } else if (is(touched.aggregate().type(), Literals.ORDER)) {
                    if (id <= 0xFFFF_FFFFL) {
                        touchedOrders.add((int) id);
                    }
                } else {
                    other(touched.aggregate().type(), id, id);
                }
            }
            for (TouchedRange range : entry.ranges()) {
                if (is(range.type(), Literals.ORDER)) {
                    ranged += range.lastId() - range.firstId() + 1;
                    orderRanges.add(range);
                } else if (is(range.type(), Literals.PARTY)) {
                    for (long id = range.firstId(); id <= range.lastId() && parties.size() <= MOST_PARTIES; id++) {
                        parties.add(id);
                    }
                } else {
                    other(range.type(), range.firstId(), range.lastId());
                }
            }
        }
        if (parties.size() > MOST_PARTIES || ranged > Math.max(LEAST_ORDERS, table.orders() / 4)) {
            return Optional.empty();
        }
        touch.parties.addAll(parties);
        for (long party : parties) {
            party(party);
        }
        orders(touchedOrders, orderRanges);
        FactTable after = table.with(changed, entries.getLast().sequence());
        touch.orders.or(orderRows);
        return Optional.of(new Followed(after, change(after), touch));
    }

    private void other(EClass type, long firstId, long lastId) {
        others.add(type.getName());
        if (is(type, Literals.INTERACTION)) {
            if (lastId - firstId + touch.interactions.size() < MOST_INTERACTIONS) {
                LongStream.rangeClosed(firstId, lastId).forEach(touch.interactions::add);
            } else {
                touch.beyond.add(InteractionSource.ID);
            }
        } else if (is(type, Literals.PRODUCT) && firstId == lastId) {
            touch.products.add(firstId);
        }
    }

    private FactChange change(FactTable after) {
        RoaringBitmap touchedRows = new RoaringBitmap();
        Set<String> touched = new HashSet<>(others);
        changed.forEach((row, facts) -> {
            touchedRows.add(row);
            RowFacts before = row < table.rows() ? table.row(row) : null;
            if (before == null || before.alive() != facts.alive()) {
                touch.renewed.add(row);
                touched.addAll(FactColumns.ids());
                touched.addAll(EventStreams.IDS);
                touched.add(ColumnProvider.PARTY);
            } else {
                difference(before, facts, touched);
            }
        });
        touchedParties.forEach((int row) -> {
            touchedRows.add(row);
            touched.add(ColumnProvider.PARTY);
        });
        if (!orderRows.isEmpty()) {
            touched.addAll(FactColumns.ofOrders());
            touched.addAll(EventStreams.OF_ORDERS);
        }
        return new FactChange(table.sequence(), after.sequence(), touchedRows, touched, others, false);
    }

    private static void difference(RowFacts before, RowFacts after, Set<String> touched) {
        note(before.number(), after.number(), "number", touched); //$NON-NLS-1$
        note(before.name(), after.name(), "name", touched); //$NON-NLS-1$
        note(before.kind(), after.kind(), "kind", touched); //$NON-NLS-1$
        note(before.owner(), after.owner(), "owner", touched); //$NON-NLS-1$
        note(before.country(), after.country(), "country", touched); //$NON-NLS-1$
        note(before.since(), after.since(), "since", touched); //$NON-NLS-1$
    }

    private static void note(Object before, Object after, String column, Set<String> touched) {
        if (!Objects.equals(before, after)) {
            touched.add(column);
        }
    }

    private void party(long id) throws ClienteleException {
        int row = rowOf(id);
        Optional<RowFacts> now = reader.customer(id);
        if (row >= 0) {
            touchedParties.add(row);
        } else {
            others.add(Literals.PARTY.getName());
        }
        if (now.isEmpty()) {
            if (row >= 0) {
                changed.put(row, RowFacts.removed(id, OrderList.EMPTY));
            }
            return;
        }
        RowFacts before = row < 0 ? null : rowFacts(row);
        if (row < 0) {
            row = rows++;
            newRows.put(id, row);
        }
        OrderList orders = before != null && before.alive() ? before.orders() : ordersOf(id);
        changed.put(row, now.get().withOrders(orders));
    }

    private OrderList ordersOf(long party) throws ClienteleException {
        OrderList[] orders = { OrderList.EMPTY };
        reader.ordersOf(party, (id, partyId, stamp, amount, remainder) -> orders[0] = orders[0].with(stamp, amount, id,
                remainder));
        return orders[0];
    }

    private void orders(RoaringBitmap touched, List<TouchedRange> ranges) throws ClienteleException {
        RoaringBitmap all = touched.clone();
        for (TouchedRange range : ranges) {
            all.add(range.firstId(), Math.min(range.lastId(), 0xFFFF_FFFFL) + 1);
        }
        if (all.isEmpty()) {
            return;
        }
        remove(all);
        int[] ids = touched.toArray();
        for (int from = 0; from < ids.length; from += PAGE) {
            long[] page = Arrays.stream(ids, from, Math.min(ids.length, from + PAGE)).mapToLong(Integer::toUnsignedLong)
                    .toArray();
            reader.orders(page, this::add);
        }
        for (TouchedRange range : ranges) {
            reader.orders(range.firstId(), range.lastId(), this::add);
        }
    }

    /** Takes the orders away from whom they belong to, as far as known. */
    private void remove(RoaringBitmap ids) {
        Map<Integer, List<Integer>> found = new HashMap<>();
        for (int c = 0; c < table.chunks().length; c++) {
            Chunk chunk = table.chunks()[c];
            int first = c << Chunk.BITS;
            chunk.orders().findIds(ids, (row, id) -> {
                if (chunk.delta().find(row) == null) {
                    found.computeIfAbsent(first + row, r -> new ArrayList<>()).add(id);
                }
            });
            for (int i = 0; i < chunk.delta().size(); i++) {
                for (int id : chunk.delta().facts(i).orders().ids()) {
                    if (ids.contains(id)) {
                        found.computeIfAbsent(first + chunk.delta().row(i), r -> new ArrayList<>()).add(id);
                    }
                }
            }
        }
        found.forEach((row, gone) -> {
            RowFacts facts = rowFacts(row);
            OrderList left = facts.orders();
            for (int id : gone) {
                left = left.without(id);
            }
            changed.put(row, facts.withOrders(left));
            orderRows.add(row);
        });
    }

    private void add(int id, long partyId, int stamp, long amount, long remainder) {
        int row = rowOf(partyId);
        RowFacts facts = row < 0 ? null : rowFacts(row);
        if (facts != null && facts.alive()) {
            changed.put(row, facts.withOrders(facts.orders().without(id).with(stamp, amount, id, remainder)));
            orderRows.add(row);
        }
    }

    private int rowOf(long partyId) {
        Integer added = newRows.get(partyId);
        return added != null ? added : table.index().rowOf(partyId);
    }

    private RowFacts rowFacts(int row) {
        RowFacts facts = changed.get(row);
        return facts != null ? facts : table.row(row);
    }

    private static boolean is(EClass type, EClass root) {
        return root.isSuperTypeOf(type);
    }

    /**
     * What came of it.
     *
     * @param table the table after the entries
     * @param change what they changed
     * @param touch what they wrote that streams of events are made of
     */
    record Followed(FactTable table, FactChange change, Touch touch) {
    }
}
