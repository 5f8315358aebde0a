package org.clientele.exchange.internal.load;

import java.math.BigDecimal;
import java.util.Arrays;

import org.clientele.model.OrderKind;

/** The orders that a file names, by the number of their first appearance. */
final class OrderTable {

    /** A row of the order cannot be used. */
    static final int REJECTED = 1;
    /** The store has an order with this number. */
    static final int STORED = 2;
    /** The number marks a cancellation. */
    static final int CANCELLATION = 4;
    /** The number marks an adjustment. */
    static final int ADJUSTMENT = 8;
    /** A line has a positive quantity. */
    static final int SOLD = 16;
    /** A line has a negative quantity and a positive price. */
    static final int TAKEN_BACK = 32;
    /** A row that counts belongs to it. */
    static final int NEEDED = 64;
    /** A valid row belongs to it. */
    static final int PURCHASE = 128;

    private static final int SCALE = 10;
    private static final long ONE = 10_000_000_000L;

    /** Their numbers. */
    final TextIndex numbers = new TextIndex();
    /** The flags above. */
    int[] flags = new int[256];
    /** Their customers, or -1. */
    int[] customer = new int[256];
    /** The latest time of their rows, local seconds. */
    long[] placedAt = new long[256];
    /** Their country, or -1. */
    int[] country = new int[256];
    /** For how many people they are; 0: not stated. */
    int[] heads = new int[256];
    /** The line on which they begin. */
    int[] line = new int[256];
    private long[] whole = new long[256];
    private long[] fraction = new long[256];
    private long[] most = new long[256];
    private int[] written = new int[256];
    private int[] rank = new int[0];
    private int count;
    private long firstId;

    /** The order with a number. */
    int add(char[] chars, int from, int to) {
        int known = numbers.size();
        int order = numbers.add(chars, from, to);
        if (order >= flags.length) {
            int length = flags.length * 2;
            flags = Arrays.copyOf(flags, length);
            customer = Arrays.copyOf(customer, length);
            placedAt = Arrays.copyOf(placedAt, length);
            country = Arrays.copyOf(country, length);
            heads = Arrays.copyOf(heads, length);
            line = Arrays.copyOf(line, length);
            whole = Arrays.copyOf(whole, length);
            fraction = Arrays.copyOf(fraction, length);
            most = Arrays.copyOf(most, length);
            written = Arrays.copyOf(written, length);
        }
        if (order == known) {
            customer[order] = -1;
            country[order] = -1;
            placedAt[order] = Long.MIN_VALUE;
        }
        return order;
    }

    boolean is(int order, int flag) {
        return (flags[order] & flag) != 0;
    }

    void set(int order, int flag) {
        flags[order] |= flag;
    }

    /** Makes room for an amount, whatever its sign; false when the order cannot take it. */
    boolean expectAmount(int order, long unscaled, int scale) {
        long part = Math.abs(unscaled / Scales.power(scale)) + 1;
        if (part > Long.MAX_VALUE - most[order]) {
            return false;
        }
        most[order] += part;
        return true;
    }

    /** Adds to the amount, exactly. */
    void addAmount(int order, long unscaled, int scale) {
        long power = Scales.power(scale);
        whole[order] = Math.addExact(whole[order], unscaled / power);
        fraction[order] = Math.addExact(fraction[order], unscaled % power * Scales.power(SCALE - scale));
    }

    BigDecimal amount(int order) {
        long carried = whole[order] + fraction[order] / ONE;
        BigDecimal amount = BigDecimal.valueOf(carried).add(BigDecimal.valueOf(fraction[order] % ONE, SCALE));
        BigDecimal stripped = amount.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** What the order does to the revenue, when all its rows are known. */
    OrderKind kind(int order) {
        if (is(order, CANCELLATION)) {
            return OrderKind.RETURN;
        } else if (is(order, ADJUSTMENT)) {
            return OrderKind.ADJUSTMENT;
        } else if (is(order, SOLD)) {
            return OrderKind.SALE;
        }
        return is(order, TAKEN_BACK) ? OrderKind.RETURN : OrderKind.ADJUSTMENT;
    }

    /** Closes the table: new orders get consecutive places. */
    int countNew() {
        rank = new int[numbers.size()];
        count = 0;
        for (int i = 0; i < numbers.size(); i++) {
            rank[i] = is(i, NEEDED) ? count++ : -1;
        }
        return count;
    }

    void number(long first) {
        firstId = first;
    }

    /** The id of a new order. */
    long id(int order) {
        return firstId + rank[order];
    }

    /** The place of the next line of an order, from 0. */
    int nextLine(int order) {
        return written[order]++;
    }
}
