package org.clientele.core.cohorts;

import java.util.List;
import java.util.OptionalInt;

/**
 * How long the customers of one segment stay before their first gap, estimated after Kaplan and Meier (1958): where
 * customers could not be followed to their gap, they count for as long as they were followed.
 *
 * @param segment the segment's key; {@link SurvivalQuery#EVERYBODY} for all customers
 * @param title the segment's name; for all customers a word for that, in the language of the running program
 * @param customers how many have a purchase and so are followed
 * @param lost how many of them had a gap
 * @param points days on which somebody was lost or last seen, ascending
 * @since 1.0
 */
public record SurvivalCurve(String segment, String title, int customers, int lost, List<SurvivalPoint> points) {

    /** Copies the list. */
    public SurvivalCurve {
        points = List.copyOf(points);
    }

    /**
     * The estimated share that is not lost by the end of a day.
     *
     * @param day days since the first purchase
     * @return 1 to 0; beyond the last point, the share at that point
     */
    public double survival(int day) {
        int place = firstAfter(day);
        return place == 0 ? 1 : points.get(place - 1).survival();
    }

    /**
     * How many customers are followed up to a day and were not lost before it.
     *
     * @param day days since the first purchase
     * @return the number
     */
    public int atRisk(int day) {
        int place = firstAfter(day - 1);
        return place == points.size() ? 0 : points.get(place).atRisk();
    }

    /**
     * The day by which the estimated share is one half or less.
     *
     * @return days since the first purchase; empty where more than half stay as far as the data reach
     */
    public OptionalInt median() {
        return points.stream().filter(p -> p.survival() <= 0.5).mapToInt(SurvivalPoint::day).findFirst();
    }

    private int firstAfter(int day) {
        int low = 0;
        int high = points.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (points.get(middle).day() <= day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
