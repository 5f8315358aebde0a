package org.clientele.core.exchange;

import java.util.List;
import java.util.Objects;

/**
 * Which column of a file means what. Kept as a JSON file that people may edit.
 *
 * @param kind what a row of the file is
 * @param format how the file holds its table; null: sniff each time
 * @param fields the columns that are used
 * @param currency ISO 4217 code of amounts; null: the store's base currency
 * @param parties what new customers are, where the file does not tell
 * @param prefixes how order numbers mark cancellations and adjustments
 * @since 1.0
 */
public record ImportMapping(RowKind kind, CsvFormat format, List<Field> fields, String currency, PartyType parties,
        Prefixes prefixes) {

    /** Copies the list. */
    public ImportMapping {
        Objects.requireNonNull(kind, "kind"); //$NON-NLS-1$
        Objects.requireNonNull(parties, "parties"); //$NON-NLS-1$
        Objects.requireNonNull(prefixes, "prefixes"); //$NON-NLS-1$
        fields = List.copyOf(fields);
    }

    /**
     * A mapping whose new customers are organisations and whose order numbers mark nothing.
     *
     * @param kind what a row of the file is
     * @param format how the file holds its table; null: sniff each time
     * @param fields the columns that are used
     * @param currency ISO 4217 code of amounts; null: the store's base currency
     */
    public ImportMapping(RowKind kind, CsvFormat format, List<Field> fields, String currency) {
        this(kind, format, fields, currency, PartyType.ORGANISATION, Prefixes.NONE);
    }

    /** What a row of a file is. */
    public enum RowKind {
        /** A customer. */
        CUSTOMER,
        /** A whole order. */
        ORDER,
        /** A line of an order; customers, products and orders are made from the lines. */
        ORDER_LINE,
        /** Since when a customer is in a stage, of one model or of several. */
        STAGE,
        /**
         * A record of a partner's class that belongs to a customer. The targets say of which class, all of the same one.
         *
         * @since 1.1
         */
        RECORD
    }

    /** What a new customer is. A guess where a file tells nothing but numbers, so the mapping states it. */
    public enum PartyType {
        /** A company, authority, association or other body. */
        ORGANISATION,
        /** A natural person. */
        PERSON
    }

    /**
     * What order numbers may begin with: {@code C536379} cancels. A prefix counts only before a digit.
     *
     * @param cancellation marks cancellations, which become returns; null: only negative quantities do
     * @param adjustment marks corrections of the books; null: none
     */
    public record Prefixes(String cancellation, String adjustment) {
        /** Order numbers mark nothing. */
        public static final Prefixes NONE = new Prefixes(null, null);
    }

    /**
     * One column.
     *
     * @param column the column's name in the file
     * @param target what it means: {@code customer.number}, {@code customer.name}, {@code order.number},
     *        {@code order.date}, {@code line.quantity} and so on, as listed by {@link ImportTargets}
     * @param pattern a date pattern as of {@link java.time.format.DateTimeFormatter}, or {@code 0,0} for numbers with
     *        a decimal comma; null to try the usual forms, of which none is ambiguous
     */
    public record Field(String column, String target, String pattern) {
    }
}
