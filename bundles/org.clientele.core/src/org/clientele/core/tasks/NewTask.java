package org.clientele.core.tasks;

import java.time.LocalDate;
import java.util.OptionalLong;

/**
 * A task to be made, or what an open one is to become.
 *
 * @param customer the party; empty: no customer in particular
 * @param owner the account of who has to do it; null or empty: nobody yet
 * @param due the last day on which it is in time, or null
 * @param text what is to be done; not blank, at most 2,000 characters
 * @since 0.1
 */
public record NewTask(OptionalLong customer, String owner, LocalDate due, String text) {
}
