package org.clientele.ui.lifecycle.internal.decline;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.Locale;
import java.util.Optional;

/** Reads numbers as they are typed in the user's format. */
final class AmountText {

    private AmountText() {
    }

    /** The number, or empty for anything else than exactly one. */
    static Optional<BigDecimal> read(String typed) {
        String text = typed.strip();
        if (text.matches("-?\\d+(\\.\\d+)?")) { //$NON-NLS-1$
            return Optional.of(new BigDecimal(text)); // as programs write it, in any format
        }
        DecimalFormat format = (DecimalFormat) NumberFormat.getNumberInstance(Locale.getDefault(Locale.Category.FORMAT));
        format.setParseBigDecimal(true);
        ParsePosition at = new ParsePosition(0);
        BigDecimal value = (BigDecimal) format.parse(text, at);
        return value == null || at.getIndex() < text.length() ? Optional.empty() : Optional.of(value);
    }
}
