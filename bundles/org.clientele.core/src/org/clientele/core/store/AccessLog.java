package org.clientele.core.store;

import java.util.List;
import java.util.OptionalLong;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Who read which record, and who exported what [I5]. It is no part of the journal: it tells of looking, not of changing,
 * and its lines are deleted when they are older than the setting {@link #RETENTION_DAYS}. It is part of every backup.
 * Safe for any thread.
 *
 * @since 1.0
 */
@ProviderType
public interface AccessLog {

    /**
     * The setting of the store that says after how many days lines are deleted: a whole number, 0 for never. Without it,
     * after three years.
     */
    String RETENTION_DAYS = "access-log.days"; //$NON-NLS-1$

    /**
     * Notes that somebody was shown a record. Returns at once: it is written in the background within some seconds, and
     * when the store is closed. Within five minutes the same person and record are noted once. What
     * {@link Actor#SYSTEM} reads is not noted.
     *
     * @param actor who
     * @param aggregate what
     */
    void read(Actor actor, AggregateRef aggregate);

    /**
     * Notes an export, before the file is given to whoever asked for it.
     *
     * @param actor who
     * @param what what the file holds, without data of customers; at most 1,000 characters are kept
     * @param columns the ids of its columns; at most 4,000 characters of their list are kept
     * @param count how many records
     * @param file the file's name, or "-" where it has none, as on the clipboard or standard output, or one that may
     *        name a customer; at most 1,000 characters are kept
     * @throws ClienteleException STORE_NOT_WRITABLE, LOCK_TIMEOUT; whoever exports does not hand out the file then
     */
    void exported(Actor actor, String what, List<String> columns, long count, String file) throws ClienteleException;

    /**
     * Reads lines, the newest first. Who does not see everything gets the lines of records that are seen, and of exports
     * their own.
     *
     * @param asker who asks
     * @param query which lines
     * @param before only lines with a smaller number, for the next page; empty: from the newest on
     * @param limit the most lines, 1 to 10,000
     * @return the lines
     * @throws ClienteleException LOCK_TIMEOUT
     */
    List<AccessEntry> entries(Actor asker, AccessQuery query, OptionalLong before, int limit)
            throws ClienteleException;
}
