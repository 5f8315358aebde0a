package org.clientele.rules.internal.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.facts.ColumnDescriptor.ColumnType;
import org.clientele.core.facts.FactColumn;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.model.CellType;
import org.clientele.rules.internal.Messages;
import org.clientele.rules.internal.types.NumberTest;
import org.clientele.rules.internal.types.RowSelection;
import org.clientele.rules.internal.table.ReadTable.Input;
import org.clientele.rules.internal.table.UnaryTest.Anything;
import org.clientele.rules.internal.table.UnaryTest.Between;
import org.clientele.rules.internal.table.UnaryTest.Missing;
import org.clientele.rules.internal.table.UnaryTest.NoneOf;
import org.clientele.rules.internal.table.UnaryTest.OneOf;
import org.clientele.rules.internal.table.UnaryTest.Same;
import org.eclipse.osgi.util.NLS;
import org.roaringbitmap.RoaringBitmap;
import org.roaringbitmap.RoaringBitmapWriter;

/**
 * Runs tests over a column of the fact base: numbers, amounts and days as ranges, texts by their codes.
 *
 * @param column the column
 * @param type what the input's cells hold
 */
record ColumnTest(FactColumn column, CellType type) {

    private static final BigDecimal GREATEST = BigDecimal.valueOf(Long.MAX_VALUE);

    static ColumnTest of(ReadTable table, Input input, FactSnapshot facts) throws ClienteleException {
        FactColumn column = facts.column(input.key()).orElseThrow(() -> new ClienteleException(
                StatusCodes.RULE_DISABLED, NLS.bind(Messages.column_missing, input.key())));
        ColumnType held = column.descriptor().type();
        boolean fits = switch (input.type()) {
        case TEXT -> held == ColumnType.TEXT;
        case NUMBER -> held == ColumnType.INTEGER || held == ColumnType.AMOUNT || held == ColumnType.DECIMAL;
        case DATE -> held == ColumnType.DATE;
        case YES_NO -> held == ColumnType.TEXT || held == ColumnType.INTEGER;
        };
        if (!fits) {
            throw new ClienteleException(StatusCodes.RULE_INVALID,
                    NLS.bind(Messages.table_column_type, table.title(), column.descriptor().label()));
        }
        return new ColumnTest(column, input.type());
    }

    /** The fact of one customer; null when it is missing. */
    Object fact(int row) {
        return switch (column.descriptor().type()) {
        case TEXT -> text(column.text(row));
        case INTEGER -> whole(column.number(row));
        case AMOUNT, DECIMAL -> column.number(row) == FactColumn.MISSING ? null
                : BigDecimal.valueOf(column.number(row), FactColumn.AMOUNT_SCALE);
        case DATE -> column.number(row) == FactColumn.MISSING ? null : LocalDate.ofEpochDay(column.number(row));
        };
    }

    /** The candidates whose fact meets a test: a new bitmap. */
    RoaringBitmap select(UnaryTest test, RoaringBitmap candidates) {
        if (test instanceof Anything) {
            return candidates.clone();
        }
        if (column.descriptor().type() == ColumnType.TEXT && column.codes() >= 0) {
            return selectTexts(test, candidates);
        }
        return type == CellType.NUMBER || type == CellType.DATE ? selectNumbers(test, candidates)
                : selectEach(test, candidates);
    }

    private RoaringBitmap selectTexts(UnaryTest test, RoaringBitmap candidates) {
        boolean[] wanted = new boolean[column.codes()];
        for (int code = 0; code < wanted.length; code++) {
            wanted[code] = test.holds(text(column.textOfCode(code)));
        }
        RoaringBitmap found = RowSelection.select(column, NumberTest.codes(wanted), candidates);
        if (test.holds(null)) {
            found.or(RoaringBitmap.andNot(candidates,
                    RowSelection.select(column, NumberTest.between(0, Long.MAX_VALUE), candidates)));
        }
        return found;
    }

    private RoaringBitmap selectEach(UnaryTest test, RoaringBitmap candidates) {
        RoaringBitmapWriter<RoaringBitmap> found = RoaringBitmapWriter.writer().get();
        candidates.forEach((int row) -> {
            if (test.holds(fact(row))) {
                found.add(row);
            }
        });
        return found.get();
    }

    private RoaringBitmap selectNumbers(UnaryTest test, RoaringBitmap candidates) {
        return switch (test) {
        case Anything all -> candidates.clone();
        case Missing none -> RoaringBitmap.andNot(candidates, present(candidates));
        case Same same -> between(same.value(), false, same.value(), false, candidates);
        case Between range -> between(range.low(), range.lowOpen(), range.high(), range.highOpen(), candidates);
        case OneOf some -> {
            RoaringBitmap found = new RoaringBitmap();
            some.tests().forEach(each -> found.or(selectNumbers(each, candidates)));
            yield found;
        }
        case NoneOf unwanted -> {
            RoaringBitmap found = present(candidates);
            unwanted.tests().forEach(each -> found.andNot(selectNumbers(each, candidates)));
            yield found;
        }
        };
    }

    private RoaringBitmap present(RoaringBitmap candidates) {
        return RowSelection.select(column, NumberTest.between(-Long.MAX_VALUE, Long.MAX_VALUE), candidates);
    }

    private RoaringBitmap between(Object low, boolean lowOpen, Object high, boolean highOpen,
            RoaringBitmap candidates) {
        BigDecimal least = low == null ? GREATEST.negate() : limit(low, lowOpen, RoundingMode.CEILING);
        BigDecimal most = high == null ? GREATEST : limit(high, highOpen, RoundingMode.FLOOR);
        if (least.compareTo(GREATEST) > 0 || most.compareTo(GREATEST.negate()) < 0 || least.compareTo(most) > 0) {
            return new RoaringBitmap();
        }
        return RowSelection.select(column, NumberTest.between(least.max(GREATEST.negate()).longValueExact(),
                most.min(GREATEST).longValueExact()), candidates);
    }

    /** The outermost whole number of the column's unit within a limit. */
    private BigDecimal limit(Object value, boolean open, RoundingMode inwards) {
        BigDecimal number = value instanceof LocalDate day ? BigDecimal.valueOf(day.toEpochDay())
                : (BigDecimal) value;
        if (column.descriptor().type() != ColumnType.INTEGER && type == CellType.NUMBER) {
            number = number.movePointRight(FactColumn.AMOUNT_SCALE);
        }
        BigDecimal whole = number.setScale(0, inwards);
        if (open && whole.compareTo(number) == 0) {
            return inwards == RoundingMode.CEILING ? whole.add(BigDecimal.ONE) : whole.subtract(BigDecimal.ONE);
        }
        return whole;
    }

    private Object text(String text) {
        return text == null || type == CellType.TEXT ? text : CellValues.read(type, text).orElse(null);
    }

    private Object whole(long number) {
        if (number == FactColumn.MISSING) {
            return null;
        }
        return type == CellType.YES_NO ? Boolean.valueOf(number != 0) : BigDecimal.valueOf(number);
    }
}
