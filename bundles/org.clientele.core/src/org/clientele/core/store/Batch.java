package org.clientele.core.store;

import java.util.List;

import org.clientele.core.ClienteleException;
import org.clientele.model.Aggregate;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EClass;
import org.osgi.annotation.versioning.ProviderType;

/**
 * A bulk intention, such as an import: many short transactions under one id. Its rows are invisible on every path
 * until {@link #complete}; a batch that was not completed is removed when it is closed, or, after a crash, when the
 * store is opened again.
 *
 * @since 1.0
 */
@ProviderType
public interface Batch extends AutoCloseable {

    /**
     * The batch's id.
     *
     * @return positive
     */
    long id();

    /**
     * Reserves ids for new rows, without gaps.
     *
     * @param type the class of the rows
     * @param count how many, positive
     * @return the first
     * @throws ClienteleException STORE_NOT_WRITABLE
     */
    long reserve(EClass type, long count) throws ClienteleException;

    /**
     * Writes rows.
     *
     * @param rows the rows; an exception that it throws ends the call
     * @param monitor progress and cancel, or null
     * @return how many were written
     * @throws ClienteleException INVALID_RECORD, STORE_NOT_WRITABLE, LOCK_TIMEOUT, CANCELLED; the batch can only be
     *         closed then
     */
    long insert(BatchRows rows, IProgressMonitor monitor) throws ClienteleException;

    /**
     * Gives ids to a new aggregate and to all that it contains, so that others can name it before it is
     * {@linkplain #add added}. Ids of aggregates that are never added stay unused.
     *
     * @param aggregate a graph whose id is 0
     * @throws ClienteleException STORE_NOT_WRITABLE
     */
    void identify(Aggregate aggregate) throws ClienteleException;

    /**
     * Adds new aggregates with all that they contain, at any depth: the way for whoever has objects and not rows. They are
     * checked as rows are; those of a list are added together or not at all.
     *
     * @param aggregates graphs that {@link #identify} gave ids, or whose id is 0; may be dropped by the caller afterwards
     * @param monitor progress and cancel, or null
     * @return what is wrong with them, and none was added; empty when they were
     * @throws ClienteleException STORE_NOT_WRITABLE, LOCK_TIMEOUT, CANCELLED; the batch can only be closed then
     */
    List<CommitProblem> add(List<? extends Aggregate> aggregates, IProgressMonitor monitor) throws ClienteleException;

    /**
     * Makes the batch visible in one transaction, with its audit entry and journal entry.
     *
     * @param summary a short text for the audit without personal data, such as the counts of an import report
     * @return committed; or why the batch stays invisible, such as CONFLICT when a record to which its rows refer was
     *         deleted since it was begun
     */
    CommitResult complete(String summary);

    /** Removes what was not completed. */
    @Override
    void close();
}
