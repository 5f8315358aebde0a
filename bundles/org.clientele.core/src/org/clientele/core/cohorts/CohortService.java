package org.clientele.core.cohorts;

import java.time.LocalDate;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.store.Store;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.annotation.versioning.ProviderType;
import org.roaringbitmap.RoaringBitmap;

/**
 * Retention by cohorts: a cohort is the customers whose first purchase is in the same period, and a customer is active
 * in each period in which it bought. Purchases are sales with an amount above zero; returns count for nothing here.
 * Orders after the day of the facts are not looked at.
 * <p>
 * Works over the fact base in several threads; a million customers with ten million orders take about a second. Not for
 * a user interface thread.
 *
 * @since 1.0
 */
@ProviderType
public interface CohortService {

    /**
     * Computes the table of the newest facts; waits where they are still being built.
     *
     * @param store the store
     * @param actor who asks: hidden customers do not count
     * @param query which cohorts
     * @param monitor progress and cancel, or null
     * @return the table; without cohorts where there is no purchase
     * @throws ClienteleException NOT_FOUND for an unknown segment; RULE_INVALID, RULE_DISABLED of its rule; INVALID_INPUT
     *         where more than {@link CohortQuery#MOST} periods are spanned; CANCELLED; OUT_OF_BUDGET
     */
    CohortTable table(Store store, Actor actor, CohortQuery query, IProgressMonitor monitor) throws ClienteleException;

    /**
     * Computes the table of given facts, such as those {@link FactSnapshot#asOf as of} a day.
     *
     * @param store the store of the facts
     * @param actor who asks: the one whose facts these are
     * @param facts the columns
     * @param query which cohorts
     * @param monitor progress and cancel, or null
     * @return the table
     * @throws ClienteleException as of {@link #table(Store, Actor, CohortQuery, IProgressMonitor)}
     */
    CohortTable table(Store store, Actor actor, FactSnapshot facts, CohortQuery query, IProgressMonitor monitor)
            throws ClienteleException;

    /**
     * Finds the customers behind one cell.
     *
     * @param store the store of the facts
     * @param actor who asks: the one whose facts these are
     * @param facts the columns
     * @param query segment and length of periods; how many are shown does not matter
     * @param start a day of the cohort's first period
     * @param period how many periods later; 0 for the whole cohort
     * @param monitor cancel, or null
     * @return rows, of which there are as many as {@link CohortTable.Cell#active}; the caller's own
     * @throws ClienteleException NOT_FOUND; RULE_INVALID, RULE_DISABLED; CANCELLED
     */
    RoaringBitmap active(Store store, Actor actor, FactSnapshot facts, CohortQuery query, LocalDate start, int period,
            IProgressMonitor monitor) throws ClienteleException;
}
