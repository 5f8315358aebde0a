package org.clientele.rules.internal.types;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

import org.clientele.core.facts.ColumnDescriptor.ColumnType;
import org.clientele.core.facts.FactColumn;

/** Numbers of the fact base: read from operands, and as people read them. */
final class Quantity {

    private static final int MOST_DIGITS = 1_000;

    private Quantity() {
    }

    /**
     * The value of an operand in the unit of a type.
     *
     * @throws NumberFormatException for no number
     * @throws DateTimeException for no day
     */
    static BigDecimal parse(ColumnType type, String text) {
        if (type == ColumnType.DATE) {
            return BigDecimal.valueOf(LocalDate.parse(text.strip()).toEpochDay());
        }
        BigDecimal number = new BigDecimal(text.strip());
        if (Math.abs((long) number.scale()) > MOST_DIGITS || number.precision() > MOST_DIGITS) {
            throw new NumberFormatException("out of range"); //$NON-NLS-1$
        }
        return isScaled(type) ? number.movePointRight(FactColumn.AMOUNT_SCALE) : number;
    }

    static boolean isScaled(ColumnType type) {
        return type == ColumnType.AMOUNT || type == ColumnType.DECIMAL;
    }

    /** A number of a column; "no value" where it is missing. */
    static String show(ColumnType type, long number) {
        if (number == FactColumn.MISSING) {
            return Messages.value_missing;
        }
        return type == ColumnType.DATE ? show(LocalDate.ofEpochDay(number))
                : show(type, BigDecimal.valueOf(number, isScaled(type) ? FactColumn.AMOUNT_SCALE : 0));
    }

    /** The value of a row. */
    static String show(FactColumn column, int row) {
        if (column.descriptor().type() != ColumnType.TEXT) {
            return show(column.descriptor().type(), column.number(row));
        }
        String text = column.shown(row);
        return text == null ? Messages.value_missing : text;
    }

    /** The value of an operand as people read it; as it is where it cannot be read. */
    static String show(ColumnType type, String operand) {
        try {
            return switch (type) {
            case TEXT -> operand;
            case DATE -> show(LocalDate.parse(operand.strip()));
            default -> show(type, new BigDecimal(operand.strip()));
            };
        } catch (NumberFormatException | DateTimeException e) {
            return operand;
        }
    }

    static String show(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(Locale.getDefault()).format(day);
    }

    private static String show(ColumnType type, BigDecimal number) {
        NumberFormat format = NumberFormat.getInstance(Locale.getDefault());
        format.setMinimumFractionDigits(type == ColumnType.AMOUNT && number.stripTrailingZeros().scale() > 0 ? 2 : 0);
        format.setMaximumFractionDigits(20);
        return format.format(number);
    }
}
