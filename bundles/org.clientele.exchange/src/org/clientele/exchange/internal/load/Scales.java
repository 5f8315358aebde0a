package org.clientele.exchange.internal.load;

/** Powers of ten. */
final class Scales {

    private static final long[] POWERS = new long[19];

    static {
        POWERS[0] = 1;
        for (int i = 1; i < POWERS.length; i++) {
            POWERS[i] = POWERS[i - 1] * 10;
        }
    }

    private Scales() {
    }

    static long power(int exponent) {
        return POWERS[exponent];
    }
}
