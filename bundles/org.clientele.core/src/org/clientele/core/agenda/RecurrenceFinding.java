package org.clientele.core.agenda;

/**
 * What is wrong with a recurrence.
 *
 * @param kind in which way
 * @param part the part of the rule, such as {@code BYDAY}; empty when it is about the rule as a whole
 * @param message a sentence in the user's language: what is wrong, what to do
 * @since 1.0
 */
public record RecurrenceFinding(Kind kind, String part, String message) {

    /** In which way a recurrence is wrong. */
    public enum Kind {
        /** It is no rule of RFC 5545. */
        SYNTAX(true),
        /** It has a part that there is not. */
        UNKNOWN_PART(true),
        /** A part has a value that it cannot have, or comes twice. */
        BAD_VALUE(true),
        /** Parts that exclude each other, such as COUNT and UNTIL, or that the RFC does not allow together. */
        CONTRADICTION(true),
        /** It recurs more than once an hour. */
        TOO_OFTEN(true),
        /** RFC 5545 allows it, but it is not supported here. */
        NOT_SUPPORTED(true),
        /** There is no day on which it would occur, such as 30 February. */
        NEVER(true),
        /** It ends before it begins. */
        ENDS_BEFORE_START(true),
        /** The start does not fit the rule: the first occurrence comes later. */
        START_OFF_RULE(false);

        private final boolean error;

        Kind(boolean error) {
            this.error = error;
        }

        /**
         * Tells whether the rule cannot be used.
         *
         * @return true for an error, false for a warning
         */
        public boolean isError() {
            return error;
        }
    }

    /**
     * Tells whether the rule cannot be used.
     *
     * @return true for an error, false for a warning
     */
    public boolean isError() {
        return kind.isError();
    }
}
