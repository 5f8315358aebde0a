package org.clientele.ui.edits;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;

/**
 * Numbers as people write them: with the separators of their own format, or as 1234.5.
 *
 * @since 1.0
 */
public final class NumberText {

    private static final int DIGITS = 20;

    private final Locale locale;

    NumberText(Locale locale) {
        this.locale = locale;
    }

    /** As the user writes numbers. */
    public static NumberText ofUser() {
        return new NumberText(Locale.getDefault(Locale.Category.FORMAT));
    }

    /** Whether an attribute holds a number. */
    public static boolean isNumber(EAttribute attribute) {
        Class<?> type = attribute.getEAttributeType().getInstanceClass();
        return type == BigDecimal.class || isWhole(type) || type == double.class || type == Double.class;
    }

    private static boolean isWhole(Class<?> type) {
        return type == int.class || type == Integer.class || type == long.class || type == Long.class;
    }

    /** Writes a number; empty for null and for a whole number that is 0, which means unset. */
    public String write(Object number) {
        return switch (number) {
        case BigDecimal decimal -> exact(decimal);
        case Double broken -> exact(BigDecimal.valueOf(broken));
        case Integer whole when whole != 0 -> whole.toString();
        case Long whole when whole != 0 -> whole.toString();
        case null, default -> ""; //$NON-NLS-1$
        };
    }

    /** All digits: what is shown for editing is read back. */
    private String exact(BigDecimal decimal) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setGroupingUsed(false);
        format.setMaximumFractionDigits(DIGITS);
        return format.format(decimal);
    }

    /**
     * Writes the value of an attribute.
     *
     * @param attribute what it is of
     * @param number its value, or null
     * @return as {@link #write(Object)}, and 0 where unset is something else
     */
    String write(EAttribute attribute, Object number) {
        boolean zero = number instanceof Integer i && i == 0 || number instanceof Long l && l == 0;
        return zero && !attribute.getEAttributeType().getInstanceClass().isPrimitive() ? "0" : write(number); //$NON-NLS-1$
    }

    /**
     * Reads a number.
     *
     * @param attribute what it is for
     * @param text what was typed; blank for none
     * @return the value to set, which holds null (0 for a primitive number) for a blank text; empty when the text is none
     */
    public Optional<Entry> read(EAttribute attribute, String text) {
        Class<?> type = attribute.getEAttributeType().getInstanceClass();
        if (text.isBlank()) {
            return Optional.of(new Entry(type.isPrimitive() ? of(type, BigDecimal.ZERO) : null));
        }
        try {
            return Optional.of(new Entry(of(type, canonical(text.strip()))));
        } catch (ArithmeticException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Object of(Class<?> type, BigDecimal number) {
        if (type == BigDecimal.class) {
            return number;
        }
        if (type == int.class || type == Integer.class) {
            return number.intValueExact();
        }
        return isWhole(type) ? (Object) number.longValueExact() : (Object) number.doubleValue();
    }

    private BigDecimal canonical(String text) {
        DecimalFormat format = (DecimalFormat) NumberFormat.getNumberInstance(locale);
        format.setParseBigDecimal(true);
        ParsePosition position = new ParsePosition(0);
        Number number = format.parse(text, position);
        return number != null && position.getIndex() == text.length() ? (BigDecimal) number : new BigDecimal(text);
    }

    /**
     * A number that was read.
     *
     * @param value of the attribute's type, or null
     */
    public record Entry(Object value) {
    }
}
