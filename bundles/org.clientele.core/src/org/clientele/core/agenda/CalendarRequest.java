package org.clientele.core.agenda;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What is exchanged with another calendar.
 *
 * @param account whose tasks
 * @param from the first day; of an import, only recurring entries are bounded by it
 * @param to the last day; tasks without any day are exported too
 * @param dryRun whether an import only tells what it would do
 * @since 1.0
 */
public record CalendarRequest(String account, LocalDate from, LocalDate to, boolean dryRun) {

    /** Checks that nothing is missing. */
    public CalendarRequest {
        Objects.requireNonNull(account, "account"); //$NON-NLS-1$
        Objects.requireNonNull(from, "from"); //$NON-NLS-1$
        Objects.requireNonNull(to, "to"); //$NON-NLS-1$
    }
}
