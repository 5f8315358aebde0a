package org.clientele.model.value;

/**
 * The id of an order in a store.
 *
 * @param value the id as the store keeps it, positive
 * @since 1.0
 */
public record OrderId(long value) implements Comparable<OrderId> {

    /**
     * Checks the id.
     *
     * @throws IllegalArgumentException when {@code value} is not positive
     */
    public OrderId {
        Ids.requirePositive(value);
    }

    /**
     * Reads the form that {@link #toString()} writes.
     *
     * @param text decimal digits, never null
     * @return the id
     * @throws IllegalArgumentException when the text is not a positive whole number
     */
    public static OrderId valueOf(String text) {
        return new OrderId(Long.parseLong(text));
    }

    @Override
    public int compareTo(OrderId other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
