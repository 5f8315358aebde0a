package org.clientele.lifecycle.internal.agenda.recurrence;

/** How often a rule begins anew; the finest first. */
enum Frequency {
    HOURLY, DAILY, WEEKLY, MONTHLY, YEARLY
}
