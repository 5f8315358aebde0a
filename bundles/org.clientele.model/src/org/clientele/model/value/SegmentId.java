package org.clientele.model.value;

/**
 * The id of a segment in a store.
 *
 * @param value the id as the store keeps it, positive
 * @since 1.0
 */
public record SegmentId(long value) implements Comparable<SegmentId> {

    /**
     * Checks the id.
     *
     * @throws IllegalArgumentException when {@code value} is not positive
     */
    public SegmentId {
        Ids.requirePositive(value);
    }

    /**
     * Reads the form that {@link #toString()} writes.
     *
     * @param text decimal digits, never null
     * @return the id
     * @throws IllegalArgumentException when the text is not a positive whole number
     */
    public static SegmentId valueOf(String text) {
        return new SegmentId(Long.parseLong(text));
    }

    @Override
    public int compareTo(SegmentId other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
