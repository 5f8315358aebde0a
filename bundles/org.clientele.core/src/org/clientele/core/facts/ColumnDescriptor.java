package org.clientele.core.facts;

/**
 * Describes a column.
 *
 * @param id the stable id, such as {@code orders.count}
 * @param type what it holds
 * @param label its name in the user's language
 * @param computed whether it is computed from others rather than read
 * @since 0.1
 */
public record ColumnDescriptor(String id, ColumnType type, String label, boolean computed) {

    /** What a column holds. */
    public enum ColumnType {
        /** Text, dictionary-coded. */
        TEXT,
        /** A whole number. */
        INTEGER,
        /** An amount in the store's base currency, as a whole number of ten-thousandths. */
        AMOUNT,
        /** A number with decimals, as a whole number of ten-thousandths. */
        DECIMAL,
        /** A day, as days since 1970-01-01. */
        DATE
    }
}
