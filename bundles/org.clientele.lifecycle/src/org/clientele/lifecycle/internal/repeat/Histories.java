package org.clientele.lifecycle.internal.repeat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.clientele.core.retention.Purchases;

/**
 * Different histories of purchases with how many customers have each, in ascending order: all that a likelihood needs of
 * any number of customers.
 */
final class Histories {

    final int[] repeats;
    final double[] last;
    final double[] age;
    final double[] weight;

    private Histories(int size) {
        repeats = new int[size];
        last = new double[size];
        age = new double[size];
        weight = new double[size];
    }

    static Histories of(List<Purchases> purchases) {
        List<Purchases> sorted = new ArrayList<>(purchases);
        sorted.sort((one, other) -> {
            int byRepeats = Integer.compare(one.repeats(), other.repeats());
            int byLast = byRepeats != 0 ? byRepeats : Double.compare(one.last(), other.last());
            return byLast != 0 ? byLast : Double.compare(one.age(), other.age());
        });
        Histories all = new Histories(sorted.size());
        int at = -1;
        for (Purchases each : sorted) {
            if (at < 0 || !all.is(at, each)) {
                at++;
                all.repeats[at] = each.repeats();
                all.last[at] = each.last();
                all.age[at] = each.age();
            }
            all.weight[at] += each.customers();
        }
        return all.first(at + 1);
    }

    private boolean is(int at, Purchases other) {
        return repeats[at] == other.repeats() && last[at] == other.last() && age[at] == other.age();
    }

    private Histories first(int size) {
        Histories cut = new Histories(size);
        System.arraycopy(repeats, 0, cut.repeats, 0, size);
        System.arraycopy(last, 0, cut.last, 0, size);
        System.arraycopy(age, 0, cut.age, 0, size);
        System.arraycopy(weight, 0, cut.weight, 0, size);
        return cut;
    }

    int size() {
        return repeats.length;
    }

    long customers() {
        return Math.round(Arrays.stream(weight).sum());
    }

    long repeaters() {
        double sum = 0;
        for (int i = 0; i < size(); i++) {
            sum += repeats[i] > 0 ? weight[i] : 0;
        }
        return Math.round(sum);
    }

    double meanAge() {
        double sum = 0;
        for (int i = 0; i < size(); i++) {
            sum += age[i] * weight[i];
        }
        return sum / customers();
    }

    /** Much the same with fewer entries: times are rounded to some parts of the greatest age. */
    Histories coarse(int parts) {
        double longest = Arrays.stream(age).max().orElse(0);
        if (longest <= 0) {
            return this;
        }
        double step = longest / parts;
        List<Purchases> rounded = new ArrayList<>(size());
        for (int i = 0; i < size(); i++) {
            double late = Math.round(last[i] / step) * step;
            double old = Math.max(late, Math.round(age[i] / step) * step);
            rounded.add(new Purchases(repeats[i], repeats[i] == 0 ? 0 : late, old, Math.round(weight[i])));
        }
        return of(rounded);
    }
}
