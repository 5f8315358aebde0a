package org.clientele.lifecycle.internal.retention;

import java.math.BigDecimal;
import java.text.NumberFormat;

import org.clientele.core.retention.DeclineSignal.Unit;
import org.eclipse.osgi.util.NLS;

/** How figures are written for people. */
final class Texts {

    private static final int DIGITS = 2;

    private Texts() {
    }

    static String number(double value) {
        return number(value, DIGITS);
    }

    static String number(double value, int digits) {
        if (Double.isNaN(value)) {
            return Messages.no_value;
        }
        NumberFormat format = NumberFormat.getNumberInstance();
        format.setMaximumFractionDigits(digits);
        return format.format(value);
    }

    static String amount(BigDecimal value) {
        NumberFormat format = NumberFormat.getNumberInstance();
        format.setMinimumFractionDigits(DIGITS);
        format.setMaximumFractionDigits(DIGITS);
        return format.format(value);
    }

    /** A value of a signal. */
    static String value(Unit unit, double value) {
        if (Double.isNaN(value)) {
            return Messages.no_value;
        }
        return switch (unit) {
        case TIMES -> NLS.bind(Messages.unit_times, number(value, 1));
        case PERCENT -> NLS.bind(Messages.unit_percent, number(value, 0));
        case YES_NO -> value > 0 ? Messages.yes : Messages.no;
        case NUMBER -> number(value);
        };
    }
}
