package org.clientele.lifecycle.internal.retention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/** How well scores tell customers that stayed away from those that came back: the area under the curve, by ranks. */
final class Auc {

    /**
     * A customer with a score.
     *
     * @param score the score
     * @param away whether it stayed away
     */
    record Scored(double score, boolean away) {
    }

    private Auc() {
    }

    static double of(PastOrders orders, IntToDoubleFunction scores) {
        List<Scored> all = new ArrayList<>();
        for (int row : orders.customers().toArray()) {
            double score = scores.applyAsDouble(row);
            if (!Double.isNaN(score)) {
                all.add(new Scored(score, orders.stayedAway().contains(row)));
            }
        }
        return of(all);
    }

    static double of(List<Scored> all) {
        List<Scored> sorted = all.stream().sorted(Comparator.comparingDouble(Scored::score)).toList();
        double ranks = 0;
        long away = 0;
        for (int from = 0; from < sorted.size();) {
            int to = from;
            long hits = 0;
            while (to < sorted.size() && sorted.get(to).score() == sorted.get(from).score()) {
                hits += sorted.get(to++).away() ? 1 : 0;
            }
            ranks += hits * (from + to + 1) / 2.0; // equal scores share their mean rank
            away += hits;
            from = to;
        }
        long back = sorted.size() - away;
        return away == 0 || back == 0 ? Double.NaN : (ranks - away * (away + 1) / 2.0) / ((double) away * back);
    }
}
