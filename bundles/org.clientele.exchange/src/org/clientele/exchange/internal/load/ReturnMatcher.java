package org.clientele.exchange.internal.load;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.clientele.model.ReturnMatch;

/**
 * Links returns to earlier sales of the same customer and product: to the latest one of the same quantity and price
 * that is wholly left, else to the latest one with enough quantity left. What a return takes back is no longer there
 * for the next. Only sales of which there is a return at all are kept, as numbers.
 * <p>
 * Published counts on Online Retail let several returns take back the same units; they are counted beside the links.
 */
final class ReturnMatcher {

    /** No line. */
    static final int NOTHING = -1;

    private static final int QUANTITY_SCALE = 4;
    private static final int PRICE_SCALE = 6;

    /** Takes a customer and a product. */
    @FunctionalInterface
    interface Pair {
        /**
         * @param customer the customer
         * @param product the product
         */
        void accept(int customer, int product);
    }

    private final LongSet pairs = new LongSet(1 << 29);
    private long[] pair = new long[256];
    private int[] number = new int[256];
    private long[] time = new long[256];
    private long[] quantity = new long[256];
    private long[] price = new long[256];
    private long[] left = new long[256];
    private final List<Long> storedIds = new ArrayList<>();
    private int size;
    private int[] returnLines = new int[0];
    private int[] saleLines = new int[0];
    private boolean[] exact = new boolean[0];
    private final long[] counts = new long[ReturnMatch.values().length];
    private long equal;
    private long larger;

    private static long key(int customer, int product) {
        return (long) customer << 32 | product;
    }

    /** Notes that there are returns of a product by a customer. */
    void expect(int customer, int product) {
        pairs.add(key(customer, product));
    }

    boolean expects(int customer, int product) {
        return pairs.contains(key(customer, product));
    }

    boolean isEmpty() {
        return pairs.size() == 0;
    }

    void addSale(int customer, int line, LineCursor values) {
        add(customer, line, values, 1);
    }

    /** Adds a return; its quantity is kept with a negative sign, whatever the file says. */
    void addReturn(int customer, int line, LineCursor values) {
        add(customer, line, values, -1);
    }

    /** Adds a sale of the store; its line is told by {@link #storedId}. */
    void addStored(int customer, int product, long line, long placedAt, BigDecimal sold, BigDecimal rest,
            BigDecimal unitPrice) {
        // a mark below NOTHING that ascends, so that the sort keeps sales of one moment in order
        int mark = Integer.MIN_VALUE + storedIds.size();
        storedIds.add(line);
        grow();
        set(customer, product, mark, placedAt, unscaled(sold, QUANTITY_SCALE));
        left[size] = Math.max(0, unscaled(rest, QUANTITY_SCALE));
        price[size++] = unscaled(unitPrice, PRICE_SCALE);
    }

    private static long unscaled(BigDecimal value, int scale) {
        return value.setScale(scale, RoundingMode.HALF_UP).unscaledValue().longValue();
    }

    /** Whether a sale that a return takes back is one of the store. */
    static boolean isStored(int sale) {
        return sale < NOTHING;
    }

    /** The id of a line of the store. */
    long storedId(int sale) {
        return storedIds.get(sale - Integer.MIN_VALUE);
    }

    void forEachExpected(Pair consumer) {
        pairs.forEach(key -> consumer.accept((int) (key >>> 32), (int) key));
    }

    private void grow() {
        if (size == pair.length) {
            int length = size * 2;
            pair = Arrays.copyOf(pair, length);
            number = Arrays.copyOf(number, length);
            time = Arrays.copyOf(time, length);
            quantity = Arrays.copyOf(quantity, length);
            price = Arrays.copyOf(price, length);
            left = Arrays.copyOf(left, length);
        }
    }

    private void add(int customer, int line, LineCursor values, int sign) {
        grow();
        set(customer, values.product, line, values.time,
                sign * Math.abs(values.quantity) * Scales.power(QUANTITY_SCALE - values.quantityScale));
        left[size] = quantity[size];
        price[size++] = values.price * Scales.power(PRICE_SCALE - values.priceScale);
    }

    private void set(int customer, int product, int line, long when, long units) {
        pair[size] = key(customer, product);
        number[size] = line;
        time[size] = when;
        quantity[size] = units;
    }

    /** Links all returns. */
    void match() {
        int[] order = IntStream.range(0, size).boxed().sorted((a, b) -> {
            int byPair = Long.compare(pair[a], pair[b]);
            int byTime = byPair != 0 ? byPair : Long.compare(time[a], time[b]);
            return byTime != 0 ? byTime : Integer.compare(number[a], number[b]);
        }).mapToInt(Integer::intValue).toArray();
        int[] sale = new int[size];
        Arrays.fill(sale, NOTHING);
        for (int from = 0; from < size;) {
            int to = from + 1;
            while (to < size && pair[order[to]] == pair[order[from]]) {
                to++;
            }
            matchGroup(order, from, to, sale);
            from = to;
        }
        collect(sale);
    }

    private void matchGroup(int[] order, int from, int to, int[] sale) {
        SalesOfPair sales = new SalesOfPair(to - from);
        for (int i = from; i < to; i++) {
            int line = order[i];
            if (quantity[line] > 0) {
                sales.add(line, quantity[line], price[line], left[line]);
                continue;
            }
            long wanted = -quantity[line];
            if (sales.hadEqual(wanted, price[line])) {
                equal++;
            } else if (sales.hadLarge(wanted)) {
                larger++;
            }
            int exact = sales.takeEqual(wanted, price[line]);
            sale[line] = exact != NOTHING ? exact : sales.takeLatest(wanted);
            counts[(exact != NOTHING ? ReturnMatch.EXACT
                    : sale[line] != NOTHING ? ReturnMatch.PARTIAL : ReturnMatch.NONE).getValue()]++;
        }
    }

    /** Keeps the links by line numbers, which ascend. */
    private void collect(int[] sale) {
        int returns = (int) IntStream.range(0, size).filter(i -> quantity[i] <= 0).count();
        returnLines = new int[returns];
        saleLines = new int[returns];
        exact = new boolean[returns];
        int at = 0;
        for (int i = 0; i < size; i++) {
            if (quantity[i] <= 0) {
                returnLines[at] = number[i];
                saleLines[at] = sale[i] == NOTHING ? NOTHING : number[sale[i]];
                exact[at] = sale[i] != NOTHING && quantity[sale[i]] == -quantity[i] && price[sale[i]] == price[i];
                at++;
            }
        }
    }

    /** The line that a return takes back, or NOTHING; below it, a line of the store. */
    int saleOf(int line) {
        int at = Arrays.binarySearch(returnLines, line);
        return at < 0 ? NOTHING : saleLines[at];
    }

    ReturnMatch matchOf(int line) {
        int at = Arrays.binarySearch(returnLines, line);
        if (at < 0 || saleLines[at] == NOTHING) {
            return ReturnMatch.NONE;
        }
        return exact[at] ? ReturnMatch.EXACT : ReturnMatch.PARTIAL;
    }

    long count(ReturnMatch match) {
        return counts[match.getValue()];
    }

    long withEqualSale() {
        return equal;
    }

    long withLargerSale() {
        return larger;
    }

    long withoutSale() {
        return counts[1] + counts[2] + counts[3] - equal - larger;
    }
}
