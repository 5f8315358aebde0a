package org.clientele.ui.customers.internal.files;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

import org.clientele.ui.Formats;

/** Sizes of files as people read them. */
final class FileSize {

    private static final String[] UNITS = { "B", "kB", "MB", "GB", "TB" }; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
    private static final BigDecimal STEP = BigDecimal.valueOf(1024);

    private FileSize() {
    }

    static String text(long bytes, Formats formats) {
        BigDecimal size = BigDecimal.valueOf(bytes);
        int unit = 0;
        while (size.compareTo(STEP) >= 0 && unit < UNITS.length - 1) {
            size = size.divide(STEP, MathContext.DECIMAL64);
            unit++;
        }
        int digits = unit == 0 || size.compareTo(BigDecimal.valueOf(100)) >= 0 ? 0 : 1;
        BigDecimal shown = size.setScale(digits, RoundingMode.HALF_UP).stripTrailingZeros();
        return formats.decimal(shown.scale() < 0 ? shown.setScale(0) : shown) + ' ' + UNITS[unit];
    }
}
