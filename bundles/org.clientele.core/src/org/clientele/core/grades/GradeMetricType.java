package org.clientele.core.grades;

import java.time.LocalDate;

import org.clientele.core.ClienteleException;
import org.clientele.core.facts.FactSnapshot;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A figure by which customers are graded. A whiteboard service: partners register their own. One that fails, or that
 * gives values for another number of rows, keeps the tables that name it from being used and is reported with the name
 * of its bundle; other tables are not concerned. Called by several threads at once; it keeps no state.
 *
 * @since 1.0
 */
@ConsumerType
public interface GradeMetricType {

    /** The decimal digits of values. */
    int SCALE = 4;

    /**
     * The stable id that tables name.
     *
     * @return such as "orders"
     */
    String id();

    /**
     * The name for people.
     *
     * @return in the user's language, such as "Purchases"
     */
    String label();

    /**
     * What a value is.
     *
     * @return how it is written
     */
    Unit unit();

    /**
     * Whether values grow with the length of time. Those that do are divided by the number of periods of a table; ratios
     * such as the amount per head are taken over the whole time.
     *
     * @return true unless overridden
     */
    default boolean accumulates() {
        return true;
    }

    /**
     * Computes the figure of all customers.
     *
     * @param facts the columns
     * @param from the first day that counts
     * @param to the last day that counts, not before the first
     * @return one value for each row, {@link FactSnapshot#rows()} of them, as a whole number of ten-thousandths;
     *         {@link org.clientele.core.facts.FactColumn#MISSING} where there is none, which meets no threshold
     * @throws ClienteleException RULE_DISABLED when a column or stream that it reads is not there
     */
    long[] values(FactSnapshot facts, LocalDate from, LocalDate to) throws ClienteleException;

    /**
     * Says what a customer's value is made of.
     *
     * @param facts the columns
     * @param row the customer's row
     * @param from the first day that counts
     * @param to the last day that counts
     * @return one line in the user's language, such as "2,420.00 for 27 people"; empty when the value says it all
     * @throws ClienteleException as {@link #values}
     */
    default String explain(FactSnapshot facts, int row, LocalDate from, LocalDate to) throws ClienteleException {
        return ""; //$NON-NLS-1$
    }

    /** How values are written. */
    enum Unit {
        /** A number of things. */
        COUNT,
        /** An amount in the store's base currency. */
        MONEY,
        /** Any other number. */
        NUMBER
    }
}
