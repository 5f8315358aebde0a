package org.clientele.core.agenda;

import java.nio.file.Path;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.store.Store;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Exchanges tasks with other calendars as iCalendar files (RFC 5545). Safe for any thread; reads and writes files, so not
 * for a user interface thread.
 * <p>
 * A task with a start is a VEVENT from its start over its effort; one without is a VTODO with its last day. Times are
 * written in UTC, so that daylight saving of any place does not matter; a time of the hour that comes twice in autumn is
 * the earlier one. What the format has no property for goes into X-CLIENTELE properties, so that an export that is imported
 * again changes nothing.
 * <p>
 * <b>UID.</b> A task keeps the UID with which it was imported; others are exported with one made of the task's id and the
 * store's, so that exporting twice gives the same. On import the UID decides: an entry whose UID belongs to a task of the
 * same owner changes it, and any other entry makes a new one.
 *
 * @since 1.0
 */
@ProviderType
public interface CalendarService {

    /** The largest file in bytes. */
    long MOST_BYTES = 20L << 20;

    /** The most entries of a file, occurrences of recurring ones counted each. */
    int MOST_ENTRIES = 5000;

    /**
     * Writes open tasks into a file that only its user may read, with a line in the access log [I5]. Reminders become
     * alarms; customers are named by number and name.
     *
     * @param store holds them
     * @param actor who exports
     * @param request whose tasks, and of which days
     * @param file the file; one that exists is replaced when everything was written
     * @param monitor progress and cancel, or null
     * @return how many tasks were written
     * @throws ClienteleException FILE_NOT_WRITABLE, LOCK_TIMEOUT, CANCELLED; the file is as it was
     */
    int exportFile(Store store, Actor actor, CalendarRequest request, Path file, IProgressMonitor monitor)
            throws ClienteleException;

    /**
     * Takes entries of a file over as tasks. Good entries go in, and others are told with their line and the reason. An
     * entry that is cancelled or completed in the file ends the task; ended tasks are not opened again.
     * <ul>
     * <li>Times with a zone of the file or a known name become times of the store's zone; one that does not exist is that
     * much later (the hour left out in spring), one that comes twice is the earlier one; floating times are taken as they
     * are.</li>
     * <li>Whole days become tasks without a start, due on their last day.</li>
     * <li>Recurring entries are expanded within the days of the request, each occurrence a task; how many were beyond the
     * bounds is told.</li>
     * </ul>
     *
     * @param store keeps them
     * @param actor who imports
     * @param request whose tasks they become, which days are expanded, and whether only to look
     * @param file the file, in UTF-8
     * @param monitor progress and cancel, or null
     * @return what was done, or would be
     * @throws ClienteleException FILE_UNREADABLE, FILE_ENCODING, FILE_MALFORMED when it is no calendar at all,
     *         OUT_OF_BUDGET when it is too large, LOCK_TIMEOUT, STORE_NOT_WRITABLE, CANCELLED
     */
    CalendarReport importFile(Store store, Actor actor, CalendarRequest request, Path file, IProgressMonitor monitor)
            throws ClienteleException;
}
