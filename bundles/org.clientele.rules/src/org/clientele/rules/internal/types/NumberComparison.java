package org.clientele.rules.internal.types;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;

import org.clientele.core.ClienteleException;
import org.clientele.core.facts.ColumnDescriptor.ColumnType;
import org.clientele.core.facts.FactColumn;
import org.roaringbitmap.RoaringBitmap;

/**
 * Compares whole numbers, amounts and days. Every comparison becomes one range of numbers, or a few single ones, so
 * that a value finer than the column, such as 0.00001 for an amount, compares exactly too.
 */
final class NumberComparison {

    private static final BigDecimal GREATEST = new BigDecimal(Long.MAX_VALUE);
    private static final BigDecimal LEAST = new BigDecimal(-Long.MAX_VALUE);

    private NumberComparison() {
    }

    static RoaringBitmap evaluate(Comparison comparison, RoaringBitmap candidates) throws ClienteleException {
        return RowSelection.select(comparison.column(), test(comparison), candidates);
    }

    private static NumberTest test(Comparison comparison) throws ClienteleException {
        if (comparison.operator() == ComparisonOperator.IN) {
            return in(comparison);
        }
        BigDecimal wanted = number(comparison, comparison.values().getFirst());
        long down = clamp(wanted.setScale(0, RoundingMode.FLOOR));
        long up = clamp(wanted.setScale(0, RoundingMode.CEILING));
        boolean fits = fits(wanted);
        boolean whole = isWhole(wanted) && fits;
        return switch (comparison.operator()) {
        case LESS -> NumberTest.between(-Long.MAX_VALUE, fits ? up - 1 : up);
        case LESS_OR_EQUAL -> NumberTest.between(-Long.MAX_VALUE, down);
        case GREATER -> NumberTest.between(fits ? down + 1 : down, Long.MAX_VALUE);
        case GREATER_OR_EQUAL -> NumberTest.between(up, Long.MAX_VALUE);
        case NOT_EQUAL -> whole ? NumberTest.otherThan(down) : NumberTest.between(-Long.MAX_VALUE, Long.MAX_VALUE);
        default -> whole ? NumberTest.between(down, down) : NumberTest.oneOf(new long[0]);
        };
    }

    private static NumberTest in(Comparison comparison) throws ClienteleException {
        long[] wanted = new long[comparison.values().size()];
        int count = 0;
        for (String value : comparison.values()) {
            BigDecimal number = number(comparison, value);
            if (isWhole(number) && fits(number)) {
                wanted[count++] = number.longValueExact();
            }
        }
        return NumberTest.oneOf(Arrays.copyOf(wanted, count));
    }

    /** The value in the column's unit. */
    private static BigDecimal number(Comparison comparison, String value) throws ClienteleException {
        ColumnType type = comparison.column().descriptor().type();
        try {
            if (type == ColumnType.DATE) {
                return BigDecimal.valueOf(LocalDate.parse(value.strip()).toEpochDay());
            }
            BigDecimal number = new BigDecimal(value.strip());
            if (Math.abs((long) number.scale()) > 1_000 || number.precision() > 1_000) {
                throw new NumberFormatException("out of range"); //$NON-NLS-1$
            }
            return type == ColumnType.AMOUNT || type == ColumnType.DECIMAL ? number.movePointRight(FactColumn.AMOUNT_SCALE) : number;
        } catch (NumberFormatException | DateTimeException e) {
            throw comparison.unreadable(value, e);
        }
    }

    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }

    private static boolean fits(BigDecimal number) {
        return number.compareTo(GREATEST) < 0 && number.compareTo(LEAST) > 0;
    }

    private static long clamp(BigDecimal whole) {
        BigInteger value = whole.toBigInteger();
        return value.bitLength() > 63 ? value.signum() < 0 ? -Long.MAX_VALUE : Long.MAX_VALUE
                : Math.max(-Long.MAX_VALUE, value.longValueExact());
    }
}
