package org.clientele.core.profile;

import java.util.List;
import java.util.OptionalInt;

/**
 * How complete a record is.
 *
 * <p>
 * The formula: percent = 100 x (filled required + filled desired) / (all required + all desired), and likewise of the
 * required ones alone, rounded down, so that 100 is said only when nothing is missing. Forbidden values do not count.
 *
 * @param definition the key of the profile definition; empty when there is none for this kind of customer
 * @param required how many values are required
 * @param requiredFilled how many of them are there
 * @param desired how many values are desired
 * @param desiredFilled how many of them are there
 * @param missing the missing ones, the required ones first
 * @param forbidden what is there although it is forbidden
 * @since 1.0
 */
public record Completeness(String definition, int required, int requiredFilled, int desired, int desiredFilled,
        List<ProfileGap> missing, List<ProfileGap> forbidden) {

    private static final int HUNDRED = 100;

    /** Copies the lists. */
    public Completeness {
        missing = List.copyOf(missing);
        forbidden = List.copyOf(forbidden);
    }

    /**
     * The share of the required and desired values that are there.
     *
     * @return 0 to 100, rounded down; empty when nothing is required or desired
     */
    public OptionalInt percent() {
        return percent(requiredFilled + desiredFilled, required + desired);
    }

    /**
     * The share of the required values that are there.
     *
     * @return 0 to 100, rounded down; empty when nothing is required
     */
    public OptionalInt requiredPercent() {
        return percent(requiredFilled, required);
    }

    private static OptionalInt percent(int filled, int all) {
        return all == 0 ? OptionalInt.empty() : OptionalInt.of(HUNDRED * filled / all);
    }
}
