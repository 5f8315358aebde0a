package org.clientele.core.store;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;

import org.eclipse.emf.ecore.EClass;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * The row that is being read or written, column by column, without boxing. Columns are counted from 0 in the order of
 * the query or of the batch. Valid only during the call that hands it over.
 *
 * @since 1.0
 */
@ConsumerType
public interface RowCursor {

    /**
     * The row's id.
     *
     * @return positive
     */
    long id();

    /**
     * The id of the aggregate that the row belongs to.
     *
     * @return the row's own id where the row is the aggregate's root
     */
    long rootId();

    /**
     * The concrete class of the row.
     *
     * @return never null
     */
    EClass type();

    /**
     * Tells whether a column is unset.
     *
     * @param column counted from 0
     * @return true when it is
     */
    boolean isNull(int column);

    /**
     * A text.
     *
     * @param column counted from 0
     * @return the value, or null
     */
    String getString(int column);

    /**
     * A whole number, typed id, enumeration value or truth value (0, 1).
     *
     * @param column counted from 0
     * @return the value; 0 when unset
     */
    long getLong(int column);

    /**
     * A decimal.
     *
     * @param column counted from 0
     * @return the value, or null
     */
    BigDecimal getDecimal(int column);

    /**
     * A day.
     *
     * @param column counted from 0
     * @return the value, or null
     */
    LocalDate getDate(int column);

    /**
     * A time of day on a day, in the store's zone.
     *
     * @param column counted from 0
     * @return the value, or null
     */
    LocalDateTime getDateTime(int column);
}
