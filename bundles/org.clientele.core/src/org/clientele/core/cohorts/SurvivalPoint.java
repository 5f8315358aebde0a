package org.clientele.core.cohorts;

/**
 * A curve of survival on a day on which somebody was lost or was last seen.
 *
 * @param day days since the first purchase
 * @param atRisk how many customers had been followed up to that day and were not lost before it
 * @param lost how many of them were lost on that day
 * @param censored how many of them could not be followed any longer than to that day
 * @param survival the estimated share that is not lost by the end of that day, 0 to 1
 * @param standardError of the share, by Greenwood's formula
 * @since 1.0
 */
public record SurvivalPoint(int day, int atRisk, int lost, int censored, double survival, double standardError) {

    private static final double NORMAL_95 = 1.959963984540054;

    /**
     * The lower end of the 95 % confidence interval for this day.
     *
     * @return survival less 1.96 standard errors, at least 0
     */
    public double lower() {
        return Math.max(0, survival - NORMAL_95 * standardError);
    }

    /**
     * The upper end of the 95 % confidence interval for this day.
     *
     * @return survival and 1.96 standard errors, at most 1
     */
    public double upper() {
        return Math.min(1, survival + NORMAL_95 * standardError);
    }
}
