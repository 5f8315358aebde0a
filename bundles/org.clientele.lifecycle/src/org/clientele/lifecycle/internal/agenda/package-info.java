/** The work of the staff by day: agenda, reminders, calendars of others, handing over. */
package org.clientele.lifecycle.internal.agenda;
