package org.clientele.rules.internal;

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
import org.roaringbitmap.RoaringBitmapWriter;

/**
 * Compares whole numbers, amounts and days. Every comparison becomes one range of numbers, or a few single ones, so
 * that a value finer than the column, such as 0.00001 for an amount, compares exactly too.
 */
final class NumberComparison {

    private static final BigDecimal GREATEST = new BigDecimal(Long.MAX_VALUE);
    private static final BigDecimal LEAST = new BigDecimal(-Long.MAX_VALUE);

    private NumberComparison() {
    }

    static RoaringBitmap evaluate(Comparison comparison, int rows, RoaringBitmap candidates)
            throws ClienteleException {
        if (rows == 0) {
            return new RoaringBitmap();
        }
        if (comparison.operator() == ComparisonOperator.IN) {
            return in(comparison, candidates);
        }
        BigDecimal wanted = number(comparison, comparison.values().getFirst());
        long down = clamp(wanted.setScale(0, RoundingMode.FLOOR));
        long up = clamp(wanted.setScale(0, RoundingMode.CEILING));
        boolean whole = wanted.stripTrailingZeros().scale() <= 0 && fits(wanted);
        return switch (comparison.operator()) {
        case LESS -> range(comparison, candidates, -Long.MAX_VALUE, fits(wanted) ? up - 1 : up, false);
        case LESS_OR_EQUAL -> range(comparison, candidates, -Long.MAX_VALUE, down, false);
        case GREATER -> range(comparison, candidates, fits(wanted) ? down + 1 : down, Long.MAX_VALUE, false);
        case GREATER_OR_EQUAL -> range(comparison, candidates, up, Long.MAX_VALUE, false);
        case NOT_EQUAL -> whole ? range(comparison, candidates, down, down, true)
                : range(comparison, candidates, -Long.MAX_VALUE, Long.MAX_VALUE, false);
        default -> whole ? range(comparison, candidates, down, down, false) : new RoaringBitmap();
        };
    }

    private static RoaringBitmap in(Comparison comparison, RoaringBitmap candidates) throws ClienteleException {
        long[] wanted = new long[comparison.values().size()];
        int count = 0;
        for (String value : comparison.values()) {
            BigDecimal number = number(comparison, value);
            if (number.stripTrailingZeros().scale() <= 0 && fits(number)) {
                wanted[count++] = number.longValueExact();
            }
        }
        long[] sorted = Arrays.copyOf(wanted, count);
        Arrays.sort(sorted);
        RoaringBitmapWriter<RoaringBitmap> hits = RoaringBitmapWriter.writer().get();
        RowBlocks.forEach(comparison.column(), candidates, (row, number) -> {
            if (number != FactColumn.MISSING && Arrays.binarySearch(sorted, number) >= 0) {
                hits.add(row);
            }
        });
        return hits.get();
    }

    /** Rows from least to greatest, or, when outside, the others; missing is below the least. */
    private static RoaringBitmap range(Comparison comparison, RoaringBitmap candidates, long least, long greatest,
            boolean outside) {
        RoaringBitmapWriter<RoaringBitmap> hits = RoaringBitmapWriter.writer().get();
        RowBlocks.forEach(comparison.column(), candidates, (row, number) -> {
            if (number != FactColumn.MISSING && (number >= least && number <= greatest) != outside) {
                hits.add(row);
            }
        });
        return hits.get();
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
            return type == ColumnType.AMOUNT ? number.movePointRight(FactColumn.AMOUNT_SCALE) : number;
        } catch (NumberFormatException | DateTimeException e) {
            throw comparison.unreadable(value, e);
        }
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
