package org.clientele.core.grades;

import java.time.LocalDate;
import java.util.OptionalInt;

import org.osgi.annotation.versioning.ProviderType;
import org.roaringbitmap.RoaringBitmap;

/**
 * The grades of all visible customers on one day. Immutable. Grades are named by their place in the table, from 0, the
 * best first.
 *
 * @since 1.0
 */
@ProviderType
public interface GradeRun {

    /**
     * The day of the review.
     *
     * @return the day as of which customers are graded
     */
    LocalDate day();

    /**
     * The days over which metrics are counted.
     *
     * @return whole periods before the day
     */
    GradePeriod period();

    /**
     * The commit that it shows.
     *
     * @return a journal number
     */
    long sequence();

    /**
     * The grade of a customer, with hysteresis where it is known which grade was held before.
     *
     * @param row the customer's row
     * @return the grade's place; empty for a row that is not visible
     */
    OptionalInt grade(int row);

    /**
     * The first grade of which a customer meets all thresholds in this period, whatever was before.
     *
     * @param row the customer's row
     * @return the grade's place; empty for a row that is not visible
     */
    OptionalInt met(int row);

    /**
     * The customers of a grade.
     *
     * @param grade the grade's place
     * @return rows; the caller must not change the bitmap
     */
    RoaringBitmap customers(int grade);

    /**
     * A customer's figure.
     *
     * @param row the customer's row
     * @param metric the id of one of the table's metrics
     * @return in ten-thousandths, or {@link org.clientele.core.facts.FactColumn#MISSING}
     */
    long value(int row, String metric);
}
