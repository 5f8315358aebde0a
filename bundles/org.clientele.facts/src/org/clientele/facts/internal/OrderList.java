package org.clientele.facts.internal;

import java.math.BigDecimal;
import java.util.Arrays;

import org.clientele.core.facts.OrderFacts;

/**
 * The orders of one customer by time, and what is computed of them. Immutable.
 *
 * @param stamps packed times and flags, see {@link Stamps}, ascending; orders of one minute by id
 * @param amounts base amounts in ten-thousandths
 * @param ids the orders' ids
 * @param remainders what the amounts leave out, see {@link Amounts}, or null when they leave out nothing
 */
record OrderList(int[] stamps, long[] amounts, int[] ids, long[] remainders) {

    static final OrderList EMPTY = new OrderList(new int[0], new long[0], new int[0], null);

    int size() {
        return stamps.length;
    }

    /** The list with an order that it does not hold yet. */
    OrderList with(int stamp, long amount, int id, long remainder) {
        int at = 0;
        while (at < stamps.length && before(at, stamp, id)) {
            at++;
        }
        long[] rest = remainders;
        if (rest == null && remainder != 0) {
            rest = new long[stamps.length];
        }
        return new OrderList(insert(stamps, at, stamp), insert(amounts, at, amount), insert(ids, at, id),
                rest == null ? null : insert(rest, at, remainder));
    }

    /** The list without an order; the list itself when it does not hold it. */
    OrderList without(int id) {
        for (int at = 0; at < ids.length; at++) {
            if (ids[at] == id) {
                return new OrderList(cut(stamps, at), cut(amounts, at), cut(ids, at),
                        remainders == null ? null : cut(remainders, at));
            }
        }
        return this;
    }


    Totals totals() {
        Totals.Builder totals = new Totals.Builder();
        for (int i = 0; i < stamps.length; i++) {
            totals.add(stamps[i], amounts[i]);
        }
        return totals.build();
    }

    /** What the amounts of the purchases before a minute leave out. */
    BigDecimal remainder(int cut) {
        BigDecimal sum = BigDecimal.ZERO;
        if (remainders != null) {
            for (int i = 0; i < stamps.length && Stamps.minute(stamps[i]) < cut; i++) {
                if ((Stamps.flags(stamps[i]) & OrderFacts.PURCHASE) != 0) {
                    sum = sum.add(Amounts.remainder(remainders[i]));
                }
            }
        }
        return sum;
    }

    private boolean before(int at, int stamp, int id) {
        int mine = Stamps.minute(stamps[at]);
        int other = Stamps.minute(stamp);
        return mine < other || mine == other && Integer.compareUnsigned(ids[at], id) < 0;
    }

    private static int[] insert(int[] array, int at, int value) {
        int[] copy = Arrays.copyOf(array, array.length + 1);
        System.arraycopy(array, at, copy, at + 1, array.length - at);
        copy[at] = value;
        return copy;
    }

    private static long[] insert(long[] array, int at, long value) {
        long[] copy = Arrays.copyOf(array, array.length + 1);
        System.arraycopy(array, at, copy, at + 1, array.length - at);
        copy[at] = value;
        return copy;
    }

    private static int[] cut(int[] array, int at) {
        int[] copy = Arrays.copyOf(array, array.length - 1);
        System.arraycopy(array, at + 1, copy, at, copy.length - at);
        return copy;
    }

    private static long[] cut(long[] array, int at) {
        long[] copy = Arrays.copyOf(array, array.length - 1);
        System.arraycopy(array, at + 1, copy, at, copy.length - at);
        return copy;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OrderList o && Arrays.equals(stamps, o.stamps) && Arrays.equals(amounts, o.amounts)
                && Arrays.equals(ids, o.ids)
                && remainder(Integer.MAX_VALUE).compareTo(o.remainder(Integer.MAX_VALUE)) == 0;
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(ids);
    }

    @Override
    public String toString() {
        return "orders " + Arrays.toString(ids); //$NON-NLS-1$
    }
}
