package org.clientele.core.exchange;

/**
 * What became of a row of a file.
 *
 * @since 1.0
 */
public enum RowOutcome {
    /** Became a valid record: on an order line, a sale to a known customer with positive quantity and price. */
    VALID,
    /** A cancellation or return of a known customer, kept as a return. */
    RETURN,
    /** A line without a customer, kept in an anonymous order. */
    WITHOUT_CUSTOMER,
    /** A line of a known customer with a price of zero or below, kept without value. */
    WITHOUT_PRICE,
    /** A line of a known customer that corrects stock or books, kept as an adjustment. */
    ADJUSTMENT,
    /** A row whose record is there already and was not changed. */
    UNCHANGED,
    /** A row that cannot be used; it is in the error file with its reason. */
    REJECTED
}
