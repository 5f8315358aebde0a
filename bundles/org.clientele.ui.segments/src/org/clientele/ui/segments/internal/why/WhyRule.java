package org.clientele.ui.segments.internal.why;

/**
 * A rule that says something about customers.
 *
 * @param kind what it gives
 * @param key its key
 * @param name its name
 * @param state whether it holds for the customer that is shown
 * @param detail more about that: since when, which value, why it cannot be asked
 * @param holding for how many of the selected customers it holds; -1 when that is not asked
 */
public record WhyRule(Kind kind, String key, String name, State state, String detail, int holding) {

    /** What a rule gives. */
    public enum Kind {
        /** Membership in a segment. */
        SEGMENT,
        /** A value of a computed scheme. */
        CLASS,
        /** A grade. */
        GRADE
    }

    /** What a rule says. */
    public enum State {
        /** It holds. */
        MET,
        /** It does not hold. */
        UNMET,
        /** It cannot be asked. */
        DISABLED
    }

    /** Whether another rule is the same one, whatever it says now. */
    boolean isSame(WhyRule other) {
        return other != null && kind == other.kind && key.equals(other.key);
    }
}
