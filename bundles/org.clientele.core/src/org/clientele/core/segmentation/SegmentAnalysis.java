package org.clientele.core.segmentation;

import java.time.LocalDate;
import java.util.List;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.store.Store;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Compares segments: with each other, with everybody else, and with themselves on another day.
 *
 * @since 1.0
 */
@ProviderType
public interface SegmentAnalysis {

    /**
     * Who is in which of some segments.
     *
     * @param store the store
     * @param actor who asks
     * @param segments the keys of two or three segments
     * @param facts the columns
     * @return the regions
     * @throws ClienteleException INVALID_INPUT for another number of segments, or one twice; NOT_FOUND; RULE_INVALID,
     *         RULE_DISABLED
     */
    Overlap overlap(Store store, Actor actor, List<String> segments, FactSnapshot facts) throws ClienteleException;

    /**
     * What is typical for the members of a segment, against all others.
     *
     * @param store the store
     * @param actor who asks
     * @param segment the segment's key
     * @param facts the columns
     * @param monitor progress and cancel, or null
     * @return the traits
     * @throws ClienteleException NOT_FOUND; RULE_INVALID, RULE_DISABLED; CANCELLED
     */
    Profile profile(Store store, Actor actor, String segment, FactSnapshot facts, IProgressMonitor monitor)
            throws ClienteleException;

    /**
     * Who came to a segment and who went between two days, by its log.
     *
     * @param store the store
     * @param actor who asks
     * @param segment the segment's key
     * @param from the first day
     * @param to the second day, not before the first
     * @param monitor progress and cancel, or null
     * @return the movements
     * @throws ClienteleException NOT_FOUND; INVALID_INPUT for days that are the wrong way round; LOCK_TIMEOUT, CANCELLED
     */
    Movements movements(Store store, Actor actor, String segment, LocalDate from, LocalDate to,
            IProgressMonitor monitor) throws ClienteleException;

    /**
     * Why a customer came or went: the proof of the condition as it was on the first day and on the second, each by the
     * version of the segment that held then and the orders and events up to that day.
     *
     * @param store the store
     * @param actor who asks
     * @param movements what {@link #movements} gave
     * @param party the customer's party id
     * @param facts the columns
     * @return both proofs
     * @throws ClienteleException NOT_FOUND for a customer or version that is not there; RULE_INVALID, RULE_DISABLED
     */
    Reason reason(Store store, Actor actor, Movements movements, long party, FactSnapshot facts)
            throws ClienteleException;
}
