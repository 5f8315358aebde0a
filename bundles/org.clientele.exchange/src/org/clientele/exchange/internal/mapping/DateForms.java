package org.clientele.exchange.internal.mapping;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Guesses the pattern of dates that begin with a day or a month, where the values leave no doubt. */
final class DateForms {

    private static final Pattern FORM = Pattern
            .compile("(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4})( \\d{1,2}:\\d{2}(:\\d{2})?)?"); //$NON-NLS-1$

    private DateForms() {
    }

    /** A pattern; null where the values begin with the year, or fit both orders. */
    static String guess(List<String> values) {
        boolean dayFirst = false;
        boolean monthFirst = false;
        boolean time = false;
        boolean seconds = false;
        String separator = null;
        for (String value : values) {
            Matcher matcher = FORM.matcher(value);
            if (!matcher.matches() || separator != null && !separator.equals(matcher.group(2))) {
                return null;
            }
            separator = matcher.group(2);
            dayFirst |= Integer.parseInt(matcher.group(1)) > 12;
            monthFirst |= Integer.parseInt(matcher.group(3)) > 12;
            time |= matcher.group(5) != null;
            seconds |= matcher.group(6) != null;
        }
        if (separator == null || dayFirst == monthFirst && !separator.equals(".")) { //$NON-NLS-1$
            return null;
        }
        String day = monthFirst ? "M" + separator + "d" : "d" + separator + "M"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
        String clock = time ? "[ H:mm" + (seconds ? "[:ss]" : "") + "]" : ""; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
        return day + separator + "uuuu" + clock; //$NON-NLS-1$
    }
}
