package org.clientele.model.value;

/**
 * The id of a task in a store.
 *
 * @param value the id as the store keeps it, positive
 * @since 1.0
 */
public record TaskId(long value) implements Comparable<TaskId> {

    /**
     * Checks the id.
     *
     * @throws IllegalArgumentException when {@code value} is not positive
     */
    public TaskId {
        Ids.requirePositive(value);
    }

    /**
     * Reads the form that {@link #toString()} writes.
     *
     * @param text decimal digits, never null
     * @return the id
     * @throws IllegalArgumentException when the text is not a positive whole number
     */
    public static TaskId valueOf(String text) {
        return new TaskId(Long.parseLong(text));
    }

    @Override
    public int compareTo(TaskId other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
