package org.clientele.lifecycle.internal.cohort;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.clientele.core.cohorts.LogRank;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.RealVector;
import org.hipparchus.linear.SingularValueDecomposition;
import org.hipparchus.special.Gamma;

/**
 * The log-rank test of several groups: N. Mantel, "Evaluation of Survival Data and Two New Rank Order Statistics",
 * Cancer Chemother. Rep. 50 (1966), with the hypergeometric covariances.
 */
final class LogRankTest {

    private static final double SINGULAR = 1e-9;

    private LogRankTest() {
    }

    /** Compares groups; empty for less than two groups with subjects, or where nobody was lost. */
    static Optional<LogRank> of(List<Losses> groups) {
        int count = groups.size();
        int last = groups.stream().mapToInt(Losses::last).max().orElse(-1);
        int[] atRisk = groups.stream().mapToInt(Losses::subjects).toArray();
        int[] observed = new int[count];
        double[] expected = new double[count];
        double[][] covariance = new double[count][count];
        for (int day = 0; day <= last; day++) {
            int allLost = 0;
            int allAtRisk = 0;
            for (int g = 0; g < count; g++) {
                allLost += groups.get(g).lost(day);
                allAtRisk += atRisk[g];
            }
            if (allLost > 0) {
                day(atRisk, allAtRisk, allLost, expected, covariance);
            }
            for (int g = 0; g < count; g++) {
                observed[g] += groups.get(g).lost(day);
                atRisk[g] -= groups.get(g).lost(day) + groups.get(g).censored(day);
            }
        }
        double[] differences = new double[count];
        List<LogRank.Group> told = new ArrayList<>();
        for (int g = 0; g < count; g++) {
            differences[g] = observed[g] - expected[g];
            told.add(new LogRank.Group(observed[g], expected[g]));
        }
        return statistic(told, differences, covariance);
    }

    private static void day(int[] atRisk, int all, int lost, double[] expected, double[][] covariance) {
        double spread = all == 1 ? 0 : lost * (double) (all - lost) / (all - 1);
        for (int g = 0; g < atRisk.length; g++) {
            double share = (double) atRisk[g] / all;
            expected[g] += lost * share;
            for (int h = 0; h < atRisk.length; h++) {
                covariance[g][h] += spread * share * ((g == h ? 1 : 0) - (double) atRisk[h] / all);
            }
        }
    }

    /** The quadratic form with the pseudo-inverse: the differences add up to 0, so one dimension is none. */
    private static Optional<LogRank> statistic(List<LogRank.Group> told, double[] differences,
            double[][] covariance) {
        if (told.size() < 2) {
            return Optional.empty();
        }
        SingularValueDecomposition parts = new SingularValueDecomposition(new Array2DRowRealMatrix(covariance));
        double[] values = parts.getSingularValues();
        if (!(values[0] > 0)) {
            return Optional.empty();
        }
        RealVector turned = parts.getUT().operate(new ArrayRealVector(differences));
        double chiSquare = 0;
        int degrees = 0;
        for (int i = 0; i < values.length; i++) {
            if (values[i] > SINGULAR * values[0]) {
                chiSquare += turned.getEntry(i) * turned.getEntry(i) / values[i];
                degrees++;
            }
        }
        return Optional.of(new LogRank(told, chiSquare, degrees,
                Gamma.regularizedGammaQ(degrees / 2.0, chiSquare / 2.0)));
    }
}
