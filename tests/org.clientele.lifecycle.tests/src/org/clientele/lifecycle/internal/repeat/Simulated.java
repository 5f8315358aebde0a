package org.clientele.lifecycle.internal.repeat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.clientele.core.retention.Purchases;

/** Customers that buy and go as MBG/NBD tells the story, looked at after some weeks. */
final class Simulated {

    static final double WEEKS = 40;

    private Simulated() {
    }

    static List<Purchases> customers(int count, double r, double alpha, double a, double b, long seed) {
        Random random = new Random(seed);
        List<Purchases> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double rate = gamma(random, r) / alpha;
            double one = gamma(random, a);
            double going = one / (one + gamma(random, b));
            double at = 0;
            int repeats = 0;
            double last = 0;
            while (random.nextDouble() >= going) {
                at += -Math.log(1 - random.nextDouble()) / rate;
                if (at > WEEKS) {
                    break;
                }
                repeats++;
                last = at;
            }
            all.add(new Purchases(repeats, last, WEEKS));
        }
        return all;
    }

    /** A gamma variate of scale 1 (Marsaglia and Tsang 2000). */
    private static double gamma(Random random, double shape) {
        if (shape < 1) {
            return gamma(random, shape + 1) * Math.pow(random.nextDouble(), 1 / shape);
        }
        double d = shape - 1 / 3.0;
        double c = 1 / Math.sqrt(9 * d);
        while (true) {
            double x = random.nextGaussian();
            double v = Math.pow(1 + c * x, 3);
            if (v > 0 && Math.log(random.nextDouble()) < 0.5 * x * x + d - d * v + d * Math.log(v)) {
                return d * v;
            }
        }
    }
}
