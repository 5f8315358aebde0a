package org.clientele.segmentation.internal.grade;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

import org.clientele.core.definitions.Titles;
import org.clientele.core.facts.FactColumn;
import org.clientele.core.grades.GradeMetricType;
import org.clientele.core.grades.GradeMetricType.Unit;
import org.clientele.model.Titled;

/** How grades and figures are written for people. */
final class Texts {

    private Texts() {
    }

    static String title(Titled titled, String key) {
        String title = Titles.of(titled);
        return !title.isEmpty() ? title : key == null ? "" : key; //$NON-NLS-1$
    }

    static String number(BigDecimal value) {
        return value == null ? "0" : format(value, 0); //$NON-NLS-1$
    }

    /** A figure in ten-thousandths. */
    static String figure(Unit unit, long value) {
        return value == FactColumn.MISSING ? Messages.no_value
                : format(BigDecimal.valueOf(value, GradeMetricType.SCALE), unit == Unit.MONEY ? 2 : 0);
    }

    static String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).format(day);
    }

    private static String format(BigDecimal value, int digits) {
        NumberFormat format = NumberFormat.getNumberInstance();
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(2);
        return format.format(value);
    }
}
