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
        return type == int.class || type == BigDecimal.class;
    }

    /** Writes a number; empty for null and for a whole number that is 0, which means unset. */
    public String write(Object number) {
        return switch (number) {
        case BigDecimal decimal -> exact(decimal);
        case Integer whole when whole != 0 -> whole.toString();
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
     * Reads a number.
     *
     * @param attribute what it is for
     * @param text what was typed; blank for none
     * @return the value to set, which holds null (0 for a whole number) for a blank text; empty when the text is none
     */
    public Optional<Entry> read(EAttribute attribute, String text) {
        boolean whole = attribute.getEAttributeType().getInstanceClass() == int.class;
        if (text.isBlank()) {
            return Optional.of(new Entry(whole ? Integer.valueOf(0) : null));
        }
        try {
            BigDecimal number = canonical(text.strip());
            return Optional.of(new Entry(whole ? Integer.valueOf(number.intValueExact()) : number));
        } catch (ArithmeticException | NumberFormatException e) {
            return Optional.empty();
        }
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
     * @param value an Integer, a BigDecimal, or null
     */
    public record Entry(Object value) {
    }
}
