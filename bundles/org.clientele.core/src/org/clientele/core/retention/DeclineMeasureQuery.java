package org.clientele.core.retention;

import java.time.LocalDate;

/**
 * What to measure a decline model by.
 *
 * @param model the key of the model
 * @param cut the last day that the model sees; null: so that the days after it end with the last order of the store
 * @param days who places no order in so many days after the cut stayed away
 * @param gapDays the first simple rule: the last order is more than so many days before the cut; 0: as many as
 *        {@code days}
 * @param lastOrderBefore the second simple rule: the last order was before this day; null: before the first day of the
 *        quarter of the cut
 * @since 1.0
 */
public record DeclineMeasureQuery(String model, LocalDate cut, int days, int gapDays, LocalDate lastOrderBefore) {

    /** The days of {@link #standard}. */
    public static final int DAYS = 90;

    /**
     * The usual measure.
     *
     * @param model the key of the model
     * @return with 90 days
     */
    public static DeclineMeasureQuery standard(String model) {
        return new DeclineMeasureQuery(model, null, DAYS, 0, null);
    }
}
