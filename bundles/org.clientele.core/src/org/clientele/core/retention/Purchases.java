package org.clientele.core.retention;

/**
 * How often and how recently somebody bought, as models of repeat buying see it: all three numbers count from the first
 * purchase, in one unit of time, such as weeks. Several purchases on one day count as one.
 *
 * @param repeats how many purchases followed the first one (x)
 * @param last when the last one was (t_x); 0 without a repeat
 * @param age how long ago the first one is (T); not less than {@code last}
 * @param customers how many customers have just these numbers, 1 or more
 * @since 1.0
 */
public record Purchases(int repeats, double last, double age, long customers) {

    /** Checks the numbers. */
    public Purchases {
        if (repeats < 0 || !(last >= 0) || !(age >= last) || Double.isInfinite(age) || customers < 1
                || repeats == 0 && last != 0) {
            throw new IllegalArgumentException(
                    "Not a history of purchases: " + repeats + ", " + last + ", " + age + ", " + customers); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
        }
    }

    /**
     * The history of one customer.
     *
     * @param repeats how many purchases followed the first one
     * @param last when the last one was
     * @param age how long ago the first one is
     */
    public Purchases(int repeats, double last, double age) {
        this(repeats, last, age, 1);
    }
}
