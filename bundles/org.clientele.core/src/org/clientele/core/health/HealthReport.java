package org.clientele.core.health;

import java.util.Objects;

/**
 * Trouble, told by whoever notices it.
 *
 * @param severity how bad it is
 * @param contribution what fails
 * @param cause a sentence in the user's language, without customer data
 * @param remedy a sentence that says what to do; null for the usual one: try again, update or remove the bundle, safe mode
 * @param detail technical text for whoever mends it, such as a stack without messages; may be empty, null counts as empty
 * @param retry has the owner try again and forget the failure; null when nothing can be tried
 * @since 1.0
 */
public record HealthReport(HealthSeverity severity, Contribution contribution, String cause, String remedy,
        String detail, Runnable retry) {

    /** Checks what has to be there. */
    public HealthReport {
        Objects.requireNonNull(severity, "severity"); //$NON-NLS-1$
        Objects.requireNonNull(contribution, "contribution"); //$NON-NLS-1$
        Objects.requireNonNull(cause, "cause"); //$NON-NLS-1$
        detail = Objects.requireNonNullElse(detail, ""); //$NON-NLS-1$
    }

    /**
     * Something to look at that nothing is switched off for.
     *
     * @param contribution what it is about
     * @param cause a sentence in the user's language, without customer data
     * @param remedy a sentence that says what to do, or null for the usual one
     * @return the report
     */
    public static HealthReport warning(Contribution contribution, String cause, String remedy) {
        return new HealthReport(HealthSeverity.WARNING, contribution, cause, remedy, null, null);
    }
}
