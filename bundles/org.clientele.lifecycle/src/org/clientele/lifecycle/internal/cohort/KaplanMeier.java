package org.clientele.lifecycle.internal.cohort;

import java.util.ArrayList;
import java.util.List;

import org.clientele.core.cohorts.SurvivalPoint;

/**
 * The product-limit estimate of Kaplan and Meier, "Nonparametric Estimation from Incomplete Observations", J. Amer.
 * Statist. Assoc. 53 (1958), with the standard error of Greenwood (1926). On a day losses come before censorings.
 */
final class KaplanMeier {

    private KaplanMeier() {
    }

    /** The estimate on each day on which something happened. */
    static List<SurvivalPoint> of(Losses losses) {
        List<SurvivalPoint> points = new ArrayList<>();
        int atRisk = losses.subjects();
        double survival = 1;
        double sum = 0;
        for (int day = 0; day <= losses.last(); day++) {
            int lost = losses.lost(day);
            int censored = losses.censored(day);
            if (lost + censored == 0) {
                continue;
            }
            survival *= 1 - (double) lost / atRisk;
            // where all that are left are lost, the estimate is 0 and its error not defined: told as 0
            sum += lost == atRisk ? 0 : lost / ((double) atRisk * (atRisk - lost));
            points.add(new SurvivalPoint(day, atRisk, lost, censored, survival, survival * Math.sqrt(sum)));
            atRisk -= lost + censored;
        }
        return points;
    }
}
