package org.clientele.lifecycle.internal.cohort;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalInt;
import java.util.Random;

import org.clientele.core.cohorts.LogRank;
import org.clientele.core.cohorts.SurvivalCurve;
import org.clientele.core.cohorts.SurvivalPoint;
import org.junit.jupiter.api.Test;

/**
 * The estimators on the remission times of leukaemia patients (E. J. Freireich and others, Blood 21 (1963) 699-716;
 * Gehan 1965), with the estimates, standard errors and the log-rank statistic that D. G. Kleinbaum and M. Klein,
 * "Survival Analysis: A Self-Learning Text", chapter 2, print for them.
 */
class KaplanMeierTest {

    /** Weeks in remission with 6-mercaptopurine; below 0: still in remission then. */
    private static final int[] TREATED = { 6, 6, 6, 7, 10, 13, 16, 22, 23, -6, -9, -10, -11, -17, -19, -20, -25, -32,
            -32, -34, -35 };

    /** Weeks in remission with a placebo. */
    private static final int[] PLACEBO = { 1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23 };

    @Test
    void estimateAndGreenwoodErrorsAreAsPublished() {
        List<SurvivalPoint> lost = KaplanMeier.of(losses(TREATED)).stream().filter(p -> p.lost() > 0).toList();
        assertEquals(List.of(6, 7, 10, 13, 16, 22, 23), lost.stream().map(SurvivalPoint::day).toList());
        assertEquals(List.of(21, 17, 15, 12, 11, 7, 6), lost.stream().map(SurvivalPoint::atRisk).toList());
        double[] survival = { 0.8571, 0.8067, 0.7529, 0.6902, 0.6275, 0.5378, 0.4482 };
        double[] errors = { 0.0764, 0.0869, 0.0963, 0.1068, 0.1141, 0.1282, 0.1346 };
        for (int i = 0; i < survival.length; i++) {
            assertEquals(survival[i], lost.get(i).survival(), 0.00005);
            assertEquals(errors[i], lost.get(i).standardError(), 0.00005);
        }
        assertEquals(0.8571 - 1.96 * 0.0764, lost.get(0).lower(), 0.0002);
        assertEquals(1, lost.get(0).upper(), 0.01);
    }

    @Test
    void medianAndAnyDayAreReadOffTheCurve() {
        SurvivalCurve treated = curve(TREATED);
        assertEquals(OptionalInt.of(23), treated.median());
        assertEquals(OptionalInt.of(8), curve(PLACEBO).median());
        assertEquals(1, treated.survival(5));
        assertEquals(0.8571, treated.survival(6), 0.00005);
        assertEquals(0.4482, treated.survival(1_000), 0.00005);
        assertEquals(21, treated.atRisk(0));
        assertEquals(17, treated.atRisk(7));
        assertEquals(1, treated.atRisk(35));
        assertEquals(0, treated.atRisk(36));
    }

    @Test
    void everybodyLostLeavesNothing() {
        SurvivalPoint last = KaplanMeier.of(losses(PLACEBO)).getLast();
        assertEquals(0, last.survival());
        assertEquals(0, last.standardError());
    }

    @Test
    void logRankStatisticIsAsPublished() {
        LogRank test = LogRankTest.of(List.of(losses(TREATED), losses(PLACEBO))).orElseThrow();
        assertEquals(16.79, test.chiSquare(), 0.005);
        assertEquals(1, test.degrees());
        assertTrue(test.probability() < 0.0001 && test.probability() > 0.00001, "" + test.probability());
        assertEquals(9, test.groups().get(0).observed());
        assertEquals(21, test.groups().get(1).observed());
        assertEquals(19.25, test.groups().get(0).expected(), 0.005);
        assertEquals(10.75, test.groups().get(1).expected(), 0.005);
    }

    @Test
    void groupsThatAreTheSameDoNotDifferAndOneGroupIsNoTest() {
        LogRank test = LogRankTest.of(List.of(losses(TREATED), losses(TREATED), losses(TREATED))).orElseThrow();
        assertEquals(0, test.chiSquare(), 1e-9);
        assertEquals(2, test.degrees());
        assertEquals(1, test.probability(), 1e-9);
        assertTrue(LogRankTest.of(List.of(losses(TREATED))).isEmpty());
        assertTrue(LogRankTest.of(List.of(losses(-3), losses(-4))).isEmpty());
        // a segment without customers adds no degree of freedom
        assertEquals(1, LogRankTest.of(List.of(losses(TREATED), losses(PLACEBO), new Losses())).orElseThrow().degrees());
    }

    @Test
    void agreesWithTheDefinitionFollowedLiterally() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 50; round++) {
            int[] times = random.ints(1 + random.nextInt(200), 1, 2 + random.nextInt(60))
                    .map(t -> random.nextInt(3) == 0 ? -t : t).toArray();
            for (SurvivalPoint point : KaplanMeier.of(losses(times))) {
                double survival = 1;
                double greenwood = 0;
                for (int day = 0; day <= point.day(); day++) {
                    int today = day;
                    long left = java.util.Arrays.stream(times).filter(t -> Math.abs(t) >= today).count();
                    long lost = java.util.Arrays.stream(times).filter(t -> t == today).count();
                    if (lost > 0) {
                        survival = survival * (left - lost) / left;
                        greenwood += left == lost ? 0 : (double) lost / left / (left - lost);
                    }
                }
                assertEquals(survival, point.survival(), 1e-9, "seed " + seed);
                assertEquals(survival * Math.sqrt(greenwood), point.standardError(), 1e-9, "seed " + seed);
            }
        }
    }

    private static SurvivalCurve curve(int[] times) {
        Losses losses = losses(times);
        return new SurvivalCurve("", "", losses.subjects(), 0, KaplanMeier.of(losses));
    }

    private static Losses losses(int... times) {
        Losses losses = new Losses();
        for (int time : times) {
            losses.add(Math.abs(time), time > 0);
        }
        return losses;
    }
}
