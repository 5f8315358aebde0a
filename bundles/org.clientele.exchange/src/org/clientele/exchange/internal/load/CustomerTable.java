package org.clientele.exchange.internal.load;

import java.util.Arrays;

/** The customers that a file names, by the number of their first appearance. */
final class CustomerTable {

    /** Their numbers. */
    final TextIndex numbers = new TextIndex();
    /** Ids: of the store for those that are there, of the batch for new ones, 0 for those that are not needed. */
    long[] ids = new long[256];
    /** Whether the store had them before. */
    boolean[] stored = new boolean[256];
    /** Whether a row that counts names them. */
    boolean[] needed = new boolean[256];
    /** Whether they bought something. */
    boolean[] buyers = new boolean[256];
    /** The time of their first order, local seconds. */
    long[] first = new long[256];
    /** The time of their last order that has a country. */
    long[] last = new long[256];
    /** The country of that order, or -1. */
    int[] country = new int[256];
    /** On which line a row of their own stands, 0 for none. */
    int[] line = new int[256];

    /** The customer with a number; an id that a spreadsheet made decimal, {@code 17850.0}, is taken as whole. */
    int add(char[] chars, int from, int to) {
        int customer = numbers.add(chars, from, wholeEnd(chars, from, to));
        if (customer >= ids.length) {
            int length = ids.length * 2;
            ids = Arrays.copyOf(ids, length);
            stored = Arrays.copyOf(stored, length);
            needed = Arrays.copyOf(needed, length);
            buyers = Arrays.copyOf(buyers, length);
            first = Arrays.copyOf(first, length);
            last = Arrays.copyOf(last, length);
            country = Arrays.copyOf(country, length);
            line = Arrays.copyOf(line, length);
        }
        return customer;
    }

    /** Notes an order that counts. */
    void ordered(int customer, long time, int from) {
        if (!needed[customer]) {
            needed[customer] = true;
            first[customer] = time;
            last[customer] = Long.MIN_VALUE;
            country[customer] = -1;
        }
        first[customer] = Math.min(first[customer], time);
        if (from >= 0 && time >= last[customer]) {
            last[customer] = time;
            country[customer] = from;
        }
    }

    /** How many have to be written. */
    int countNew() {
        int count = 0;
        for (int i = 0; i < numbers.size(); i++) {
            count += isNew(i) ? 1 : 0;
        }
        return count;
    }

    boolean isNew(int customer) {
        return needed[customer] && !stored[customer];
    }

    /** Gives ids to new ones, in their order. */
    void number(long firstId) {
        long next = firstId;
        for (int i = 0; i < numbers.size(); i++) {
            if (isNew(i)) {
                ids[i] = next++;
            }
        }
    }

    /** Where the number ends without the {@code .0} that a spreadsheet gave it. */
    static int wholeEnd(char[] chars, int from, int to) {
        if (to - from < 3 || chars[to - 1] != '0' || chars[to - 2] != '.') {
            return to;
        }
        for (int i = from; i < to - 2; i++) {
            if (chars[i] < '0' || chars[i] > '9') {
                return to;
            }
        }
        return to - 2;
    }
}
