package org.clientele.core.care;

import java.time.LocalDate;

import org.clientele.model.PlanKind;
import org.clientele.model.PlanState;

/**
 * One plan in a list.
 *
 * @param id its id
 * @param customer the party's id
 * @param customerName the party's name
 * @param title its title
 * @param kind which plan it is
 * @param state whether it goes on
 * @param owner the account of who answers for it; may be empty
 * @param start its first day
 * @param until its last day, or null
 * @param recurrence when contacts recur, as a rule; empty: once
 * @param nextContact the day of its first open contact, or null
 * @param overdue how many of its open tasks are late, contacts and steps
 * @since 1.0
 */
public record PlanItem(long id, long customer, String customerName, String title, PlanKind kind, PlanState state,
        String owner, LocalDate start, LocalDate until, String recurrence, LocalDate nextContact, int overdue) {
}
