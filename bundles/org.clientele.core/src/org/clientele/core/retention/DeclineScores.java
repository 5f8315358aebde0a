package org.clientele.core.retention;

import java.math.BigDecimal;
import java.util.List;

import org.clientele.core.facts.FactSnapshot;
import org.osgi.annotation.versioning.ProviderType;
import org.roaringbitmap.RoaringBitmap;

/**
 * The scores of all customers by one model at one snapshot. Immutable.
 *
 * @since 1.0
 */
@ProviderType
public interface DeclineScores {

    /**
     * The facts that the scores were made of.
     *
     * @return the snapshot of who asked: rows are its rows
     */
    FactSnapshot facts();

    /**
     * The key of the model.
     *
     * @return such as {@link DeclineService#DEFAULT}
     */
    String model();

    /**
     * The version of the model.
     *
     * @return 0 for one that is not stored
     */
    int modelVersion();

    /**
     * From which score on a customer is declining.
     *
     * @return 0 to 100
     */
    BigDecimal threshold();

    /**
     * The score of a customer.
     *
     * @param row a row
     * @return 0 to 100; NaN where it cannot be judged: fewer orders than the model wants, or no signal has a value
     */
    double score(int row);

    /**
     * What a customer brought within the model's horizon before its last purchase: net amount of the orders of the
     * horizon's days that end with the day of the last purchase, less what was returned since. It is what goes if the
     * customer stays away.
     *
     * @param row a row
     * @return the amount in ten-thousandths of the base currency, 0 or more; 0 without a purchase
     */
    long atStake(int row);

    /**
     * The customers with a score.
     *
     * @return rows that the asker may see; not to be changed
     */
    RoaringBitmap judged();

    /**
     * The customers whose score reaches the threshold.
     *
     * @return a part of {@link #judged}; not to be changed
     */
    RoaringBitmap declining();

    /**
     * What kept signals from being used: one that is not installed, failed, or has no weight.
     *
     * @return sentences in the user's language; empty when all count
     */
    List<String> notes();
}
