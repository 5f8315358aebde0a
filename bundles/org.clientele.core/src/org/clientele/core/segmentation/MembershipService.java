package org.clientele.core.segmentation;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.function.Consumer;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.store.Store;
import org.clientele.model.Segment;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.osgi.annotation.versioning.ProviderType;
import org.roaringbitmap.RoaringBitmap;

/**
 * Who is in which segment, now and at any time. The members of all segments are kept for each store that somebody asked
 * about: a commit and a new day change only those that they concern. Each segment is also a column of the fact base,
 * {@code segment.<key>}: 1 for members, 0 for others.
 * <p>
 * The log tells who entered and left when and why, in valid time. It is written only for stores that were given to
 * {@link #follow} or {@link #record}; its first writing plays the history of orders through the conditions.
 * <p>
 * Safe for any thread, but not for a user interface thread, unless a method says that it returns at once.
 *
 * @since 1.0
 */
@ProviderType
public interface MembershipService {

    /**
     * The members of a segment in the newest facts, whoever may see them. Whoever shows them takes
     * {@link #members(Store, Actor, String)}.
     *
     * @param store the store
     * @param segment the segment's key
     * @return rows; not to be changed
     * @throws ClienteleException NOT_FOUND; RULE_INVALID, RULE_DISABLED, RULE_CYCLE, RULE_TYPE_FAILED when the segment
     *         cannot be evaluated
     */
    RoaringBitmap members(Store store, String segment) throws ClienteleException;

    /**
     * The members of a segment that somebody may see, with the facts that they were found in.
     *
     * @param store the store
     * @param actor who asks
     * @param segment the segment's key
     * @return the members
     * @throws ClienteleException as of {@link #members(Store, String)}
     */
    Members members(Store store, Actor actor, String segment) throws ClienteleException;

    /**
     * Listens to memberships. After a commit of a person who edits, the listener is called before the commit returns,
     * as a rule; after an import, by a background thread, later. It has to return fast.
     *
     * @param store the store
     * @param listener is given what changed
     * @return closes the subscription
     */
    AutoCloseable onChange(Store store, Consumer<MembershipChange> listener);

    /**
     * Keeps the log of a store in the background until the store is closed. Returns at once; a second call does
     * nothing.
     *
     * @param store the store
     */
    void follow(Store store);

    /**
     * Brings the log up to date: what changed since it was last written is added.
     *
     * @param store the store
     * @param monitor progress and cancel, or null; what was written before cancelling stays
     * @return how many entries were written
     * @throws ClienteleException STORE_NOT_WRITABLE, LOCK_TIMEOUT, CANCELLED
     */
    int record(Store store, IProgressMonitor monitor) throws ClienteleException;

    /**
     * The log of a segment.
     *
     * @param store the store
     * @param actor who asks: others' customers are not in it
     * @param segment the segment's key
     * @return the entries, the oldest first; empty when nothing was written yet
     * @throws ClienteleException NOT_FOUND, LOCK_TIMEOUT
     */
    List<MembershipLogEntry> log(Store store, Actor actor, String segment) throws ClienteleException;

    /**
     * The members of a segment as of a day, by what is known now.
     *
     * @param store the store
     * @param actor who asks
     * @param segment the segment's key
     * @param day the day; from today on, as they are now
     * @return the ids of parties, as unsigned 32-bit numbers; a new bitmap
     * @throws ClienteleException NOT_FOUND, LOCK_TIMEOUT, or as of {@link #members(Store, String)}
     */
    RoaringBitmap membersOn(Store store, Actor actor, String segment, LocalDate day) throws ClienteleException;

    /**
     * How a segment grew.
     *
     * @param store the store
     * @param actor who asks
     * @param segment the segment's key
     * @param from the first day
     * @param to the last day
     * @param step from one point to the next, above zero, such as a month
     * @return a point for {@code from}, for each step after it up to {@code to}, and for {@code to}
     * @throws ClienteleException NOT_FOUND, LOCK_TIMEOUT, INVALID_INPUT for days in the wrong order, a step that is not
     *         above zero, or more than 5,000 points; more than 100 where the log of the segment is not complete, since
     *         each then takes an evaluation of all customers
     */
    List<Growth> growth(Store store, Actor actor, String segment, LocalDate from, LocalDate to, Period step)
            throws ClienteleException;

    /**
     * In which segments a customer was, when and why.
     *
     * @param store the store
     * @param actor who asks
     * @param party the customer's party
     * @return the stays, the latest first
     * @throws ClienteleException NOT_FOUND for a party that is hidden, LOCK_TIMEOUT
     */
    List<MembershipStay> history(Store store, Actor actor, long party) throws ClienteleException;

    /**
     * Tells whether a segment can be saved as it is: its key, that its condition can be read, and that it does not
     * depend on itself by way of others.
     *
     * @param store the store
     * @param segment the segment, stored or not
     * @return OK; a warning when it would be disabled, such as for a missing column; or INVALID_INPUT, RULE_INVALID,
     *         RULE_CYCLE with the path
     */
    IStatus check(Store store, Segment segment);

    /**
     * What uses a segment: other segments, tables, and whatever {@link DependencyProvider}s tell.
     *
     * @param store the store
     * @param segment the segment's key
     * @return what has to be changed before it can be deleted
     * @throws ClienteleException NOT_FOUND, LOCK_TIMEOUT
     */
    List<Dependent> dependents(Store store, String segment) throws ClienteleException;

    /**
     * Evaluates all segments anew and compares the result with what was kept up to date.
     *
     * @param store the store
     * @param monitor progress and cancel, or null
     * @return OK, or one sentence for each segment that differs
     */
    IStatus verify(Store store, IProgressMonitor monitor);
}
