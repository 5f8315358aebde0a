package org.clientele.model.value;

/**
 * The id of a product in a store.
 *
 * @param value the id as the store keeps it, positive
 * @since 1.0
 */
public record ProductId(long value) implements Comparable<ProductId> {

    /**
     * Checks the id.
     *
     * @throws IllegalArgumentException when {@code value} is not positive
     */
    public ProductId {
        Ids.requirePositive(value);
    }

    /**
     * Reads the form that {@link #toString()} writes.
     *
     * @param text decimal digits, never null
     * @return the id
     * @throws IllegalArgumentException when the text is not a positive whole number
     */
    public static ProductId valueOf(String text) {
        return new ProductId(Long.parseLong(text));
    }

    @Override
    public int compareTo(ProductId other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
