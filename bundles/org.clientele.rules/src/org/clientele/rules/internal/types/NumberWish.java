package org.clientele.rules.internal.types;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;

import org.clientele.core.facts.FactColumn;

/**
 * Which numbers are wanted: ranges that do not touch, ascending. Every comparison becomes a few ranges of whole numbers in
 * the column's unit, so that a value finer than the column, such as 0.00001 for an amount, compares exactly too. A
 * missing number is never wanted.
 */
final class NumberWish {

    private static final long LEAST = -Long.MAX_VALUE;
    private static final long MOST = Long.MAX_VALUE;
    private static final BigDecimal GREATEST = new BigDecimal(MOST);

    private final long[] lows;
    private final long[] highs;
    private final NumberTest test;

    private NumberWish(long[] lows, long[] highs, NumberTest test) {
        this.lows = lows;
        this.highs = highs;
        this.test = test;
    }

    /** What an operator wants; several values for "in" only. */
    static NumberWish compare(ComparisonOperator operator, List<BigDecimal> values) {
        if (operator == ComparisonOperator.IN) {
            return oneOf(values.stream().filter(v -> isWhole(v) && fits(v)).mapToLong(BigDecimal::longValueExact)
                    .sorted().distinct().toArray());
        }
        BigDecimal wanted = values.getFirst();
        long down = clamp(wanted.setScale(0, RoundingMode.FLOOR));
        long up = clamp(wanted.setScale(0, RoundingMode.CEILING));
        boolean fits = fits(wanted);
        boolean whole = isWhole(wanted) && fits;
        return switch (operator) {
        case LESS -> range(LEAST, fits ? up - 1 : up);
        case LESS_OR_EQUAL -> range(LEAST, down);
        case GREATER -> range(fits ? down + 1 : down, MOST);
        case GREATER_OR_EQUAL -> range(up, MOST);
        case NOT_EQUAL -> whole ? otherThan(down) : range(LEAST, MOST);
        default -> whole ? range(down, down) : oneOf(new long[0]);
        };
    }

    /** Numbers from one to another, both included; null for no limit. */
    static NumberWish between(BigDecimal low, BigDecimal high) {
        return range(low == null ? LEAST : clamp(low.setScale(0, RoundingMode.CEILING)),
                high == null ? MOST : clamp(high.setScale(0, RoundingMode.FLOOR)));
    }

    static NumberWish range(long low, long high) {
        return low > high ? oneOf(new long[0])
                : new NumberWish(new long[] { low }, new long[] { high }, NumberTest.between(low, high));
    }

    private static NumberWish otherThan(long unwanted) {
        return new NumberWish(new long[] { LEAST, unwanted + 1 }, new long[] { unwanted - 1, MOST },
                NumberTest.otherThan(unwanted));
    }

    private static NumberWish oneOf(long[] sorted) {
        long[] lows = new long[sorted.length];
        long[] highs = new long[sorted.length];
        int ranges = 0;
        for (long number : sorted) {
            if (ranges > 0 && highs[ranges - 1] + 1 == number) {
                highs[ranges - 1] = number;
            } else {
                lows[ranges] = number;
                highs[ranges++] = number;
            }
        }
        return new NumberWish(Arrays.copyOf(lows, ranges), Arrays.copyOf(highs, ranges), NumberTest.oneOf(sorted));
    }

    NumberTest test() {
        return test;
    }

    boolean holds(long number) {
        return number != FactColumn.MISSING && test.holds(number);
    }

    /** The smallest wanted number that is not below another. */
    OptionalLong atLeast(long number) {
        for (int i = 0; i < lows.length; i++) {
            if (highs[i] >= number) {
                return OptionalLong.of(Math.max(lows[i], number));
            }
        }
        return OptionalLong.empty();
    }

    /** The greatest wanted number that is not above another. */
    OptionalLong atMost(long number) {
        for (int i = lows.length - 1; i >= 0; i--) {
            if (lows[i] <= number) {
                return OptionalLong.of(Math.min(highs[i], number));
            }
        }
        return OptionalLong.empty();
    }

    /** The wanted number next to another; of two the greater. */
    OptionalLong nearest(long number) {
        OptionalLong up = atLeast(number);
        OptionalLong down = atMost(number);
        if (up.isEmpty() || down.isEmpty()) {
            return up.isPresent() ? up : down;
        }
        BigInteger above = BigInteger.valueOf(up.getAsLong()).subtract(BigInteger.valueOf(number));
        BigInteger below = BigInteger.valueOf(number).subtract(BigInteger.valueOf(down.getAsLong()));
        return above.compareTo(below) <= 0 ? up : down;
    }

    /** The smallest number above another that is judged otherwise than it. */
    OptionalLong turn(long number) {
        if (!holds(number)) {
            return atLeast(number);
        }
        for (int i = 0; i < lows.length; i++) {
            if (highs[i] >= number) {
                return highs[i] == MOST ? OptionalLong.empty() : OptionalLong.of(highs[i] + 1);
            }
        }
        return OptionalLong.empty();
    }

    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }

    private static boolean fits(BigDecimal number) {
        return number.abs().compareTo(GREATEST) < 0;
    }

    private static long clamp(BigDecimal whole) {
        BigInteger value = whole.toBigInteger();
        return value.bitLength() > 63 ? value.signum() < 0 ? LEAST : MOST : Math.max(LEAST, value.longValueExact());
    }
}
