package org.clientele.ui.lifecycle.internal.board;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.clientele.core.ClienteleException;
import org.clientele.core.customers.CustomerListing;
import org.clientele.core.customers.CustomerQuery;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.facts.OrderFacts;
import org.roaringbitmap.RoaringBitmap;

/** What customers bought in the last 365 days, today included, less returns: the figure of a stage, for each. Plain. */
final class YearValues {

    private static final int YEAR = 365;
    private static final int MINUTES_A_DAY = 24 * 60;

    private final FactSnapshot facts;
    private final long[] values;

    YearValues(FactSnapshot facts, List<RoaringBitmap> among) {
        this.facts = facts;
        this.values = new long[facts.rows()];
        int today = (int) facts.today().toEpochDay();
        int from = (today - YEAR + 1) * MINUTES_A_DAY;
        int to = (today + 1) * MINUTES_A_DAY;
        OrderFacts orders = facts.orders();
        among.forEach(rows -> rows.forEach((int row) -> orders.forEach(row, (minute, amount, flags) -> {
            if (minute >= from && minute < to && (flags & (OrderFacts.PURCHASE | OrderFacts.RETURN)) != 0) {
                values[row] = Math.addExact(values[row], amount);
            }
        })));
    }

    /** The value in ten-thousandths of the base currency; 0 for a customer that is not known. */
    long of(long party) {
        int row = facts.rowOf(party);
        return row < 0 || row >= values.length ? 0 : values[row];
    }

    /** The same customers, the most valuable first; those of the same value stay as they are. */
    CustomerListing sort(CustomerListing listing) {
        long[] keys = new long[listing.size()];
        Arrays.setAll(keys, place -> of(listing.partyId(place)));
        int[] order = IntStream.range(0, keys.length).boxed()
                .sorted(Comparator.comparingLong((Integer place) -> keys[place]).reversed())
                .mapToInt(Integer::intValue).toArray();
        int[] back = new int[order.length];
        for (int place = 0; place < order.length; place++) {
            back[order[place]] = place;
        }
        return new Sorted(listing, order, back);
    }

    private record Sorted(CustomerListing listing, int[] order, int[] back) implements CustomerListing {
        @Override
        public CustomerQuery query() {
            return listing.query();
        }

        @Override
        public FactSnapshot facts() {
            return listing.facts();
        }

        @Override
        public int size() {
            return order.length;
        }

        @Override
        public long partyId(int index) {
            return listing.partyId(order[index]);
        }

        @Override
        public int indexOf(long partyId) {
            int place = listing.indexOf(partyId);
            return place < 0 ? -1 : back[place];
        }

        @Override
        public List<List<Object>> values(int from, int count, List<String> columns) throws ClienteleException {
            List<List<Object>> all = new ArrayList<>();
            for (int index = from; index < from + count; index++) {
                all.addAll(listing.values(order[index], 1, columns));
            }
            return all;
        }
    }
}
