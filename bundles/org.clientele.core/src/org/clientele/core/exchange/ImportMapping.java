package org.clientele.core.exchange;

import java.util.List;

/**
 * Which column of a file means what. Kept as a JSON file that people may edit.
 *
 * @param kind what a row of the file is
 * @param format how the file holds its table; null: sniff each time
 * @param fields the columns that are used
 * @param currency ISO 4217 code of amounts; null: the store's base currency
 * @since 0.1
 */
public record ImportMapping(RowKind kind, CsvFormat format, List<Field> fields, String currency) {

    /** Copies the list. */
    public ImportMapping {
        fields = List.copyOf(fields);
    }

    /** What a row of a file is. */
    public enum RowKind {
        /** A customer. */
        CUSTOMER,
        /** A whole order. */
        ORDER,
        /** A line of an order; customers, products and orders are made from the lines. */
        ORDER_LINE
    }

    /**
     * One column.
     *
     * @param column the column's name in the file
     * @param target what it means: {@code customer.number}, {@code customer.name}, {@code order.number},
     *        {@code order.date}, {@code line.quantity} and so on, as documented with the import service
     * @param pattern a date pattern as of {@link java.time.format.DateTimeFormatter}, or null to try the usual ones
     */
    public record Field(String column, String target, String pattern) {
    }
}
