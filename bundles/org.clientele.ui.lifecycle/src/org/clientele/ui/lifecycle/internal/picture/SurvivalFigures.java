package org.clientele.ui.lifecycle.internal.picture;

import org.clientele.core.cohorts.Fate;
import org.clientele.core.cohorts.Survival;
import org.clientele.core.cohorts.SurvivalCurve;
import org.clientele.ui.chart.Opening;

/**
 * What the picture of survival shows.
 *
 * @param survival the curves; at least one has customers
 * @param opener makes what a place opens
 */
public record SurvivalFigures(Survival survival, Opener opener) {

    /** Makes what a place opens. */
    @FunctionalInterface
    public interface Opener {
        /** What opens the customers with a fate in some days of a curve, under a title. */
        Opening open(String title, SurvivalCurve curve, Fate fate, int fromDay, int toDay);
    }

    /** The distance of marks on the axis of days: a round number that gives at most ten. */
    int step() {
        int last = Math.max(1, survival.lastDay());
        for (int step : new int[] { 1, 2, 5, 7, 10, 14, 30, 60, 90, 180, 365, 730, 1825 }) {
            if (last <= 10 * step) {
                return step;
            }
        }
        return 3650 * ((last + 36_499) / 36_500);
    }
}
