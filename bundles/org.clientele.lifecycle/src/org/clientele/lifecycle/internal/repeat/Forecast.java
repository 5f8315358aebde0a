package org.clientele.lifecycle.internal.repeat;

import org.clientele.core.retention.Purchases;
import org.clientele.core.retention.RepeatBuyingFit;
import org.clientele.core.retention.RepeatBuyingFit.Model;

/**
 * What a fit says of customers: Fader, Hardie and Lee (2005), equations 9 and 10, and the same of MBG/NBD. The
 * hypergeometric function is turned by Euler's identity into a form whose series converges for any length of time:
 * <pre>1 - (1-z)^A F(A, B; C; z) = 1 - (1-z)^(C-B) F(C-A, C-B; C; z)</pre>
 */
final class Forecast {

    private static final double SINGULAR = 1e-6;
    private static final double PRECISION = 1e-13;
    private static final int MOST_TERMS = 1_000_000;

    private final boolean early;
    private final double r;
    private final double alpha;
    private final double a;
    private final double b;

    Forecast(RepeatBuyingFit fit) {
        if (!fit.usable()) {
            throw new IllegalArgumentException("A fit without parameters tells nothing: " + fit.state()); //$NON-NLS-1$
        }
        early = fit.model() == Model.MBG_NBD;
        r = fit.r();
        alpha = fit.alpha();
        a = Math.abs(fit.a() - 1) < SINGULAR ? 1 + SINGULAR : fit.a(); // the formulas divide by a - 1
        b = fit.b();
    }

    double alive(int repeats, double last, double age) {
        return 1 / (1 + odds(repeats, last, age));
    }

    /** How much more likely it is that somebody went than that somebody is there. */
    private double odds(int repeats, double last, double age) {
        if (repeats == 0 && !early) {
            return 0;
        }
        double survived = early ? b + repeats : b + repeats - 1;
        return a / survived * Math.exp((r + repeats) * Math.log((alpha + age) / (alpha + last)));
    }

    double expected(double t) {
        check(t);
        double z = t / (alpha + t);
        return early ? b / (a - 1) * share(z, r, b + 1, a + b) : (a + b - 1) / (a - 1) * share(z, r, b, a + b - 1);
    }

    double expected(Purchases done, double t) {
        check(t);
        int x = done.repeats();
        double z = t / (alpha + done.age() + t);
        double total = early ? a + b + x : a + b + x - 1;
        double share = early ? share(z, r + x, b + x + 1, total) : share(z, r + x, b + x, total);
        return total / (a - 1) * share / (1 + odds(x, done.last(), done.age()));
    }

    private static void check(double t) {
        if (!(t >= 0) || Double.isInfinite(t)) {
            throw new IllegalArgumentException("Not a length of time: " + t); //$NON-NLS-1$
        }
    }

    /** {@code 1 - (1-z)^first F(first, second; third; z)}. */
    private static double share(double z, double first, double second, double third) {
        double p = third - first;
        double q = third - second;
        double term = 1;
        double sum = 1;
        for (int n = 0; n < MOST_TERMS; n++) {
            term *= (p + n) * (q + n) / ((third + n) * (n + 1)) * z;
            sum += term;
            if (Math.abs(term) <= PRECISION * Math.abs(sum)) {
                break;
            }
        }
        return 1 - Math.exp(q * Math.log1p(-z)) * sum;
    }
}
