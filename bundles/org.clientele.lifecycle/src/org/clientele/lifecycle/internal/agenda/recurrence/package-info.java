/**
 * Recurrences: reads rules strictly, counts them on the clock of the wall, and says them in words. The counting is our own:
 * biweekly 0.6.8 forgets the interval of rules by days with BYDAY and of rules by months with BYMONTH, cuts the first period
 * of BYSETPOS at the start, and loses numbered days of the week beside days of the month. Where it is right, the tests
 * count with it a second time.
 */
package org.clientele.lifecycle.internal.agenda.recurrence;
