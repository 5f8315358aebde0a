package org.clientele.ui.lifecycle.internal.picture;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.clientele.core.cohorts.CohortStep;

/** Names of months, quarters and years in the user's format. */
final class Periods {

    private Periods() {
    }

    static String name(CohortStep step, LocalDate start) {
        return DateTimeFormatter.ofLocalizedPattern(switch (step) {
        case MONTH -> "yMMM"; //$NON-NLS-1$
        case QUARTER -> "yQQQ"; //$NON-NLS-1$
        case YEAR -> "y"; //$NON-NLS-1$
        }).withLocale(Locale.getDefault(Locale.Category.FORMAT)).format(start);
    }
}
