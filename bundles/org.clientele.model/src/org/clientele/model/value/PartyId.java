package org.clientele.model.value;

/**
 * The id of a party (a person or an organisation) in a store.
 *
 * @param value the id as the store keeps it, positive
 * @since 1.0
 */
public record PartyId(long value) implements Comparable<PartyId> {

    /**
     * Checks the id.
     *
     * @throws IllegalArgumentException when {@code value} is not positive
     */
    public PartyId {
        Ids.requirePositive(value);
    }

    /**
     * Reads the form that {@link #toString()} writes.
     *
     * @param text decimal digits, never null
     * @return the id
     * @throws IllegalArgumentException when the text is not a positive whole number
     */
    public static PartyId valueOf(String text) {
        return new PartyId(Long.parseLong(text));
    }

    @Override
    public int compareTo(PartyId other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
