package org.clientele.core.segmentation;

import java.util.List;

import org.osgi.annotation.versioning.ProviderType;
import org.roaringbitmap.RoaringBitmap;

/**
 * The scores of all customers with a purchase. Immutable.
 *
 * @since 1.0
 */
@ProviderType
public interface RfmRun {

    /**
     * How it was made.
     *
     * @return the options
     */
    RfmOptions options();

    /**
     * The commit that it shows.
     *
     * @return a journal number
     */
    long sequence();

    /**
     * The upper borders of the bins of a measure, in the measure's unit (days, orders or ranks, ten-thousandths).
     *
     * @param measure which
     * @return bins - 1 borders, ascending
     */
    List<Double> borders(Measure measure);

    /**
     * The score of a customer.
     *
     * @param row the customer's row
     * @param measure which
     * @return 1 to bins, or 0 without a purchase
     */
    int score(int row, Measure measure);

    /**
     * The value of a customer: whole days, purchases, or gross base amount in ten-thousandths.
     *
     * @param row the customer's row
     * @param measure which
     * @return the value, or {@link org.clientele.core.facts.FactColumn#MISSING} without a purchase
     */
    long value(int row, Measure measure);

    /**
     * The customers with a given recency and frequency score.
     *
     * @param recency 1 to bins
     * @param frequency 1 to bins
     * @return rows; the caller must not change the bitmap
     */
    RoaringBitmap cell(int recency, int frequency);

    /**
     * How many customers have each score of a measure: with equal scores for equal values, the bins differ in size.
     *
     * @param measure which
     * @return bins numbers, that of the lowest score first
     */
    List<Integer> sizes(Measure measure);

    /**
     * How many customers have another frequency score than somebody with just as many orders, since the rank decided.
     *
     * @return 0 unless ties go by rank
     */
    int split();

    /** The three measures. */
    enum Measure {
        /** Days since the last purchase; fewer is better. */
        RECENCY,
        /** Number of purchases. */
        FREQUENCY,
        /** Gross base amount of all purchases. */
        MONETARY
    }
}
