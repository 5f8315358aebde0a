package org.clientele.model.value;

/**
 * The id of an order line in a store.
 *
 * @param value the id as the store keeps it, positive
 * @since 1.0
 */
public record OrderLineId(long value) implements Comparable<OrderLineId> {

    /**
     * Checks the id.
     *
     * @throws IllegalArgumentException when {@code value} is not positive
     */
    public OrderLineId {
        Ids.requirePositive(value);
    }

    /**
     * Reads the form that {@link #toString()} writes.
     *
     * @param text decimal digits, never null
     * @return the id
     * @throws IllegalArgumentException when the text is not a positive whole number
     */
    public static OrderLineId valueOf(String text) {
        return new OrderLineId(Long.parseLong(text));
    }

    @Override
    public int compareTo(OrderLineId other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
