package org.clientele.core.cohorts;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.store.Store;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.annotation.versioning.ProviderType;
import org.roaringbitmap.RoaringBitmap;

/**
 * How long customers stay: the time from the first purchase to the first gap over a limit.
 * <p>
 * A customer is followed from the day of its first purchase, day 0. It is lost on the first day that is more than the
 * limit of days after a purchase with no other in between: a customer who bought on day 0 only is lost on day limit + 1,
 * and whoever buys again later stays lost, since it is the time to the <em>first</em> gap. Whoever has no such gap by the
 * end of the data is censored on that day. A loss counts when it is known, not back on the day of the last purchase;
 * otherwise losses and censored customers of the last days of the data could not be told apart and the curve would be
 * wrong. Losses come before censorings of the same day.
 * <p>
 * Works over the fact base in several threads. Not for a user interface thread.
 *
 * @since 1.0
 */
@ProviderType
public interface SurvivalService {

    /**
     * Estimates the curves of the newest facts; waits where they are still being built.
     *
     * @param store the store
     * @param actor who asks: hidden customers do not count
     * @param query which curves
     * @param monitor progress and cancel, or null
     * @return the curves
     * @throws ClienteleException NOT_FOUND for an unknown segment; RULE_INVALID, RULE_DISABLED of its rule; INVALID_INPUT
     *         for a gap below 1 or above {@link SurvivalQuery#MOST_DAYS}, for no segment, or one that is given twice;
     *         CANCELLED; OUT_OF_BUDGET
     */
    Survival curves(Store store, Actor actor, SurvivalQuery query, IProgressMonitor monitor) throws ClienteleException;

    /**
     * Estimates the curves of given facts, such as those {@link FactSnapshot#asOf as of} a day.
     *
     * @param store the store of the facts
     * @param actor who asks: the one whose facts these are
     * @param facts the columns
     * @param query which curves
     * @param monitor progress and cancel, or null
     * @return the curves
     * @throws ClienteleException as of {@link #curves(Store, Actor, SurvivalQuery, IProgressMonitor)}
     */
    Survival curves(Store store, Actor actor, FactSnapshot facts, SurvivalQuery query, IProgressMonitor monitor)
            throws ClienteleException;

    /**
     * Finds the customers behind a part of a curve.
     *
     * @param store the store of the facts
     * @param actor who asks: the one whose facts these are
     * @param facts the columns
     * @param query as it was asked
     * @param segment the curve; one of the query's
     * @param fate which customers
     * @param fromDay the first day since the first purchase; for {@link Fate#AT_RISK} the day
     * @param toDay the last day; does not matter for {@link Fate#AT_RISK}
     * @param monitor cancel, or null
     * @return rows, the caller's own
     * @throws ClienteleException as of {@link #curves(Store, Actor, SurvivalQuery, IProgressMonitor)}
     */
    RoaringBitmap customers(Store store, Actor actor, FactSnapshot facts, SurvivalQuery query, String segment, Fate fate,
            int fromDay, int toDay, IProgressMonitor monitor) throws ClienteleException;
}
