/** The work of the staff by day: the calendar, my day, reminders, working time, handing over. */
package org.clientele.ui.lifecycle.internal.agenda;
