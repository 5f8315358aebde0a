package org.clientele.core.interactions;

import java.time.LocalDate;

/**
 * The task that the next step of an interaction becomes; its text is the next step's.
 *
 * @param owner the account of who has to do it; null or empty: nobody yet
 * @param due the last day on which it is in time, or null
 * @since 1.0
 */
public record NextStep(String owner, LocalDate due) {
}
