package org.clientele.customers.internal.fields;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Numbers as people write them. A text that is well formed in the person's own language means that; otherwise the
 * canonical form with a decimal point is understood. A group has three digits, so that "1.5" is one and a half in German
 * too.
 */
final class NumberText {

    private static final Pattern CANONICAL = Pattern.compile("[+-]?\\d+(\\.\\d+)?"); //$NON-NLS-1$
    private static final int MOST_DECIMALS = 10;

    private NumberText() {
    }

    static Optional<BigDecimal> parse(String text, Locale locale) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip().replace('\u2212', '-');
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale);
        String group = group(symbols);
        String decimal = Pattern.quote(String.valueOf(symbols.getDecimalSeparator()));
        Pattern own = Pattern.compile("[+-]?(\\d{1,3}(" + group + "\\d{3})+|\\d+)(" + decimal + "\\d+)?"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        if (own.matcher(plain).matches()) {
            return Optional.of(new BigDecimal(plain.replaceAll(group, "").replaceAll(decimal, "."))); //$NON-NLS-1$ //$NON-NLS-2$
        }
        return CANONICAL.matcher(plain).matches() ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }

    static String format(BigDecimal number, Locale locale) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(MOST_DECIMALS);
        return format.format(number);
    }

    /** A space that groups may be written as any space. */
    private static String group(DecimalFormatSymbols symbols) {
        char group = symbols.getGroupingSeparator();
        return Character.isSpaceChar(group) ? "[ \\u00a0\\u202f]" : Pattern.quote(String.valueOf(group)); //$NON-NLS-1$
    }
}
