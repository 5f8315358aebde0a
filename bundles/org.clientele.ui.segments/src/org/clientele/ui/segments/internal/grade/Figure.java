package org.clientele.ui.segments.internal.grade;

import java.math.BigDecimal;
import java.util.function.Function;

/** Numbers in cells. */
final class Figure {

    private Figure() {
    }

    static String text(BigDecimal value) {
        return value == null ? "" : value.stripTrailingZeros().toPlainString(); //$NON-NLS-1$
    }

    /** Hands a number over, or null for a blank text; what is no number is left as it was. */
    static Object read(String text, Function<BigDecimal, Object> write) {
        if (text.isBlank()) {
            return write.apply(null);
        }
        try {
            return write.apply(new BigDecimal(text.strip().replace(",", ""))); //$NON-NLS-1$ //$NON-NLS-2$
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
