package org.clientele.core.facts;

import org.osgi.annotation.versioning.ProviderType;

/**
 * One value for each row.
 *
 * @since 0.1
 */
@ProviderType
public interface FactColumn {

    /** What {@link #number} gives for a row without a value. */
    long MISSING = Long.MIN_VALUE;

    /** The decimal digits of an amount. */
    int AMOUNT_SCALE = 4;

    /**
     * Describes the column.
     *
     * @return never null
     */
    ColumnDescriptor descriptor();

    /**
     * The value as a number: the integer, the amount in ten-thousandths, the day since 1970-01-01, or the code of the
     * text.
     *
     * @param row a row
     * @return the number, or {@link #MISSING}
     */
    long number(int row);

    /**
     * The value as text, for text columns.
     *
     * @param row a row
     * @return the text, or null
     */
    String text(int row);

    /**
     * The sort place of a row's value: ranks follow the collation of the user's language for texts.
     *
     * @param row a row
     * @return a number that orders the rows; missing values come last
     */
    long rank(int row);
}
