package org.clientele.lifecycle.internal.repeat;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.clientele.core.retention.RepeatBuyingFit.Model;
import org.hipparchus.special.Gamma;

/**
 * The logarithm of the likelihood of histories: Fader, Hardie and Lee (2005), equation 6, and Batislam et al. (2007),
 * equation 4. What depends on one number alone is computed once for each different number. Any thread.
 */
final class Likelihood {

    private static final int PART = 1 << 13;

    private final Model model;
    private final Histories data;
    private final int[] counts;
    private final double[] times;
    private final int[] countOf;
    private final int[] lastOf;
    private final int[] ageOf;

    Likelihood(Model model, Histories data) {
        this.model = model;
        this.data = data;
        counts = Arrays.stream(data.repeats).distinct().sorted().toArray();
        times = Arrays.stream(new double[][] { data.last, data.age }).flatMapToDouble(Arrays::stream).distinct().sorted()
                .toArray();
        int size = data.size();
        countOf = new int[size];
        lastOf = new int[size];
        ageOf = new int[size];
        for (int i = 0; i < size; i++) {
            countOf[i] = Arrays.binarySearch(counts, data.repeats[i]);
            lastOf[i] = Arrays.binarySearch(times, data.last[i]);
            ageOf[i] = Arrays.binarySearch(times, data.age[i]);
        }
    }

    /** The value for parameters above 0. */
    double log(double r, double alpha, double a, double b) {
        boolean early = model == Model.MBG_NBD; // customers may go right after the first purchase
        double[] common = new double[counts.length];
        double[] gone = new double[counts.length];
        double fixed = r * Math.log(alpha) - Gamma.logGamma(r) + Gamma.logGamma(a + b) - Gamma.logGamma(b);
        for (int i = 0; i < counts.length; i++) {
            int x = counts[i];
            double survived = early ? b + x + 1 : b + x;
            common[i] = fixed + Gamma.logGamma(r + x) + Gamma.logGamma(survived) - Gamma.logGamma(a + survived);
            gone[i] = early || x > 0 ? Math.log(a) - Math.log(survived - 1) : Double.NEGATIVE_INFINITY;
        }
        double[] logs = new double[times.length];
        for (int i = 0; i < times.length; i++) {
            logs[i] = Math.log(alpha + times[i]);
        }
        int parts = (data.size() + PART - 1) / PART;
        double[] sums = new double[parts];
        IntStream range = IntStream.range(0, parts);
        (parts > 1 ? range.parallel() : range).forEach(part -> sums[part] = sum(part, r, common, gone, logs));
        double sum = 0;
        for (double each : sums) { // always in the same order: the same data, the same number
            sum += each;
        }
        return sum;
    }

    private double sum(int part, double r, double[] common, double[] gone, double[] logs) {
        double sum = 0;
        int end = Math.min(data.size(), (part + 1) * PART);
        for (int i = part * PART; i < end; i++) {
            int x = countOf[i];
            double times = r + data.repeats[i];
            double there = -times * logs[ageOf[i]];
            double away = gone[x] - times * logs[lastOf[i]];
            double greater = Math.max(there, away);
            sum += data.weight[i] * (common[x] + greater + Math.log1p(Math.exp(Math.min(there, away) - greater)));
        }
        return sum;
    }
}
