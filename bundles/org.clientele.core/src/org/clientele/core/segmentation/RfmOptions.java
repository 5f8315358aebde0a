package org.clientele.core.segmentation;

import java.time.LocalDate;

/**
 * How RFM scores are made.
 *
 * @param referenceDate recency is counted to the beginning of this day, in whole days rounded down; orders of the day
 *        itself count, with a recency of 0, and later ones do not
 * @param bins how many scores there are, 2 to 10; the highest is the best
 * @param ties what equal order counts get
 * @since 0.1
 */
public record RfmOptions(LocalDate referenceDate, int bins, Ties ties) {

    /** What equal order counts get as their frequency score. */
    public enum Ties {
        /** Equal values get equal scores: explainable, but the bins differ in size. */
        EQUAL_SCORES,
        /**
         * The rank decides, equal values ranked by customer number: bins of one size, as the published notebooks on
         * Online Retail have it.
         */
        BY_RANK
    }

    /** Checks the bins. */
    public RfmOptions {
        if (bins < 2 || bins > 10) {
            throw new IllegalArgumentException("2 to 10 bins, not " + bins); //$NON-NLS-1$
        }
    }
}
