/**
 * The work of the staff by day: capacity, reminders, recurrences, calendars of others, handing over.
 * <p>
 * Services are safe for any thread but not meant for a user interface thread, unless a method says that it returns at
 * once; what they return is immutable.
 *
 * @since 1.0
 */
package org.clientele.core.agenda;
