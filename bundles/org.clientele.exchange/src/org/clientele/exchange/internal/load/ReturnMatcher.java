package org.clientele.exchange.internal.load;

import java.util.Arrays;
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

    private final LongSet pairs = new LongSet(1 << 29);
    private long[] pair = new long[256];
    private int[] number = new int[256];
    private long[] time = new long[256];
    private long[] quantity = new long[256];
    private long[] price = new long[256];
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

    private void add(int customer, int line, LineCursor values, int sign) {
        if (size == pair.length) {
            int length = size * 2;
            pair = Arrays.copyOf(pair, length);
            number = Arrays.copyOf(number, length);
            time = Arrays.copyOf(time, length);
            quantity = Arrays.copyOf(quantity, length);
            price = Arrays.copyOf(price, length);
        }
        pair[size] = key(customer, values.product);
        number[size] = line;
        time[size] = values.time;
        quantity[size] = sign * Math.abs(values.quantity) * Scales.power(QUANTITY_SCALE - values.quantityScale);
        price[size] = values.price * Scales.power(PRICE_SCALE - values.priceScale);
        size++;
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
                sales.add(line, quantity[line], price[line]);
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

    /** The line that a return takes back, or NOTHING. */
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
