package org.clientele.facts.internal;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

import org.clientele.core.facts.FactColumn;

/**
 * Exact decimals as whole numbers: the amount in ten-thousandths, and, for the rare amount that is finer, what that
 * leaves out as a whole number of 10^-22.
 */
final class Amounts {

    private static final int FINE = 22;
    private static final BigDecimal LIMIT = new BigDecimal(BigInteger.valueOf(Long.MAX_VALUE / 4),
            FactColumn.AMOUNT_SCALE);

    private Amounts() {
    }

    /** Tells whether an amount can be kept. */
    static boolean fits(BigDecimal amount) {
        return amount.abs().compareTo(LIMIT) < 0;
    }

    static long tenThousandths(BigDecimal amount) {
        return amount.setScale(FactColumn.AMOUNT_SCALE, RoundingMode.HALF_EVEN).unscaledValue().longValueExact();
    }

    /** What {@link #tenThousandths} leaves out; zero as a rule. */
    static long remainder(BigDecimal amount) {
        if (amount.scale() <= FactColumn.AMOUNT_SCALE) {
            return 0;
        }
        BigDecimal kept = amount.setScale(FactColumn.AMOUNT_SCALE, RoundingMode.HALF_EVEN);
        return amount.subtract(kept).setScale(FINE, RoundingMode.HALF_EVEN).unscaledValue().longValueExact();
    }

    static BigDecimal remainder(long stored) {
        return stored == 0 ? BigDecimal.ZERO : BigDecimal.valueOf(stored, FINE);
    }
}
