package org.clientele.core.store;

import java.time.LocalDate;

import org.clientele.core.ClienteleException;
import org.clientele.model.Aggregate;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * One intention of a user, written in one transaction together with its history and audit. Nothing is written before
 * {@link #commit}.
 *
 * @since 1.0
 */
@ProviderType
public interface UnitOfWork extends AutoCloseable {

    /**
     * Says since when the changes hold in the world; without it, since today.
     *
     * @param day the first day
     * @return this
     */
    UnitOfWork validFrom(LocalDate day);

    /**
     * Adds a new aggregate; gives ids to it and to all that it contains, at once.
     *
     * @param aggregate a graph whose id is 0
     * @throws ClienteleException STORE_NOT_WRITABLE when no ids can be had
     */
    void add(Aggregate aggregate) throws ClienteleException;

    /**
     * Saves a loaded aggregate: what differs from its stored state when it was loaded is written.
     *
     * @param aggregate a graph that {@link Records#load} gave, changed by the caller
     */
    void save(Aggregate aggregate);

    /**
     * Deletes an aggregate with all that it contains; its history stays.
     *
     * @param aggregate a graph that {@link Records#load} gave
     */
    void delete(Aggregate aggregate);

    /**
     * Writes it all, or nothing. On success the versions of the graphs are the new ones and they may be changed and
     * saved again by another unit of work.
     *
     * @param monitor progress and cancel, or null
     * @return committed; or CONFLICT with the conflicts; or INVALID_RECORD, ACCESS_DENIED, LOCK_TIMEOUT,
     *         STORE_NOT_WRITABLE with a sentence, and nothing was written. INVALID_RECORD names the values in
     *         {@link CommitResult#problems()}: a text that is too long, or has a control character (other than tab and
     *         line end in texts of 1,000 and more characters) or half of a surrogate pair; a value that must never
     *         change, such as a customer's number; what a {@link CommitCheck} refused
     */
    CommitResult commit(IProgressMonitor monitor);

    /** Drops what was not committed. */
    @Override
    void close();
}
