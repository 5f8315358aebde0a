package org.clientele.core.facts;

import java.util.Arrays;
import java.util.Collection;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * The events of one stream, grouped by customer row and sorted by time within one. Immutable; all threads may read.
 * <p>
 * Of the product itself are {@code orders} (value: base amount in ten-thousandths; code: the flags of
 * {@link OrderFacts}, with the texts PURCHASE, RETURN and OTHER), {@code heads} (value: people of an order, where
 * stated; code: as of orders), {@code lines} (value: amount of a line in the store's base currency; code: product) and
 * {@code interactions} (value: minutes; code: kind). Of the first three, purchases count unless asked otherwise.
 *
 * @since 1.0
 */
@ConsumerType
public interface EventFacts {

    /** The first and the last minute of a customer without an event that counts. */
    int NONE = Integer.MIN_VALUE;

    /**
     * Describes the stream.
     *
     * @return never null
     */
    EventDescriptor descriptor();

    /**
     * How many events there are.
     *
     * @return the number, events included that usually do not count
     */
    long count();

    /**
     * Goes through all events of one customer in the order of time, those included that usually do not count.
     *
     * @param row a customer's row
     * @param visitor is given each event
     */
    void forEach(int row, Visitor visitor);

    /**
     * Goes through those events of one customer that count, in the order of time.
     *
     * @param row a customer's row
     * @param fromMinute the first minute, since 1970-01-01 00:00 in the store's zone
     * @param toMinuteExclusive the minute after the last
     * @param filter which count
     * @param visitor is given each event
     */
    default void forEach(int row, int fromMinute, int toMinuteExclusive, EventFilter filter, Visitor visitor) {
        forEach(row, (minute, value, code) -> {
            if (minute >= fromMinute && minute < toMinuteExclusive && filter.accepts(code)) {
                visitor.event(minute, value, code);
            }
        });
    }

    /**
     * Counts, sums and dates the events of many customers: what rules and charts are made of. Call it for parts of some
     * ten thousand rows, by several threads. Each array that is given has room for {@code toRow - fromRow} rows and is
     * overwritten.
     *
     * @param fromRow the first row
     * @param toRow the row after the last
     * @param fromMinute the first minute, since 1970-01-01 00:00 in the store's zone
     * @param toMinuteExclusive the minute after the last
     * @param filter which events count
     * @param counts is given how many events each customer has; or null
     * @param sums is given the sum of their values; or null
     * @param first is given the minute of the first one, or {@link #NONE}; or null
     * @param last is given the minute of the last one, or {@link #NONE}; or null
     * @throws ArithmeticException when a sum is out of range
     */
    default void aggregate(int fromRow, int toRow, int fromMinute, int toMinuteExclusive, EventFilter filter,
            long[] counts, long[] sums, int[] first, int[] last) {
        long[] figures = new long[4];
        for (int row = fromRow; row < toRow; row++) {
            Arrays.fill(figures, 0);
            forEach(row, fromMinute, toMinuteExclusive, filter, (minute, value, code) -> {
                if (figures[0]++ == 0) {
                    figures[2] = minute;
                }
                figures[1] = Math.addExact(figures[1], value);
                figures[3] = minute;
            });
            int at = row - fromRow;
            boolean none = figures[0] == 0;
            if (counts != null) {
                counts[at] = figures[0];
            }
            if (sums != null) {
                sums[at] = figures[1];
            }
            if (first != null) {
                first[at] = none ? NONE : (int) figures[2];
            }
            if (last != null) {
                last[at] = none ? NONE : (int) figures[3];
            }
        }
    }

    /**
     * How many codes there are.
     *
     * @return codes run from 0 to one less; 0 when the stream has no codes
     */
    int codes();

    /**
     * The text behind a code, such as a product's code.
     *
     * @param code 0 to {@link #codes()} - 1
     * @return the text
     * @throws IndexOutOfBoundsException when there is no such code
     */
    String textOfCode(int code);

    /**
     * The code of a text.
     *
     * @param text a text, or null
     * @return the code, or -1 when no event has it
     */
    default int codeOf(String text) {
        for (int code = 0; code < codes(); code++) {
            if (textOfCode(code).equals(text)) {
                return code;
            }
        }
        return -1;
    }

    /**
     * The filter for events that people chose by the texts of their codes.
     *
     * @param texts the texts; those that no event has are passed over. Empty: the events that usually count
     * @return a filter for this stream's codes
     */
    default EventFilter filter(Collection<String> texts) {
        return texts.isEmpty() ? EventFilter.USUAL
                : EventFilter.ofCodes(false, texts.stream().mapToInt(this::codeOf).filter(code -> code >= 0).toArray());
    }

    /** Is given events. */
    @FunctionalInterface
    interface Visitor {
        /**
         * One event.
         *
         * @param minute when: minutes since 1970-01-01 00:00 in the store's zone
         * @param value its value, of the stream's type
         * @param code its code; 0 when the stream has no codes
         */
        void event(int minute, long value, int code);
    }
}
