/** Exchange of tasks with other calendars as iCalendar files. */
package org.clientele.lifecycle.internal.agenda.calendar;
