package org.clientele.core.facts;

import java.util.List;

/**
 * Describes a column.
 *
 * @param id the stable id, such as {@code orders.count}
 * @param type what it holds
 * @param label its name in the user's language
 * @param computed whether it is computed from others rather than read
 * @param names its names in every language that the program speaks, by which texts may call it; the label at least
 * @since 1.0
 */
public record ColumnDescriptor(String id, ColumnType type, String label, boolean computed, List<String> names) {

    /** Copies the list. */
    public ColumnDescriptor {
        names = List.copyOf(names);
    }

    /**
     * Describes a column that is called by its label alone.
     *
     * @param id the stable id, such as {@code orders.count}
     * @param type what it holds
     * @param label its name in the user's language
     * @param computed whether it is computed from others rather than read
     */
    public ColumnDescriptor(String id, ColumnType type, String label, boolean computed) {
        this(id, type, label, computed, List.of(label));
    }

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
