package org.clientele.core.store;

/**
 * One condition of a query. All criteria of a query must hold.
 *
 * @param path the attribute
 * @param operator how it is compared
 * @param value the Java value of the attribute's type; a collection of such for IN; ignored for IS_NULL and NOT_NULL
 * @since 1.0
 */
public record Criterion(FeaturePath path, Operator operator, Object value) {

    /** How an attribute is compared. */
    public enum Operator {
        /** Equal; null equals nothing. */
        EQ,
        /** Not equal. */
        NE,
        /** Less. */
        LT,
        /** Less or equal. */
        LE,
        /** Greater. */
        GT,
        /** Greater or equal. */
        GE,
        /** Text that begins with the value, letter case as given. */
        STARTS_WITH,
        /** One of a collection of at most 1,000 values. */
        IN,
        /** Unset. */
        IS_NULL,
        /** Set. */
        NOT_NULL
    }

    /**
     * An equality.
     *
     * @param path the attribute
     * @param value the value
     * @return the criterion
     */
    public static Criterion eq(FeaturePath path, Object value) {
        return new Criterion(path, Operator.EQ, value);
    }
}
