package org.clientele.core.segmentation;

import java.util.List;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.rules.ProofNode;
import org.clientele.core.store.Store;
import org.clientele.model.Segment;
import org.osgi.annotation.versioning.ProviderType;
import org.roaringbitmap.RoaringBitmap;

/**
 * The segments of a store.
 *
 * @since 0.1
 */
@ProviderType
public interface SegmentService {

    /**
     * Lists the definitions.
     *
     * @param store the store
     * @param actor who asks
     * @return detached definitions by name
     * @throws ClienteleException LOCK_TIMEOUT
     */
    List<Segment> segments(Store store, Actor actor) throws ClienteleException;

    /**
     * Finds the members of a segment. The result is cached by snapshot and definition.
     *
     * @param store the store
     * @param segment the definition
     * @param facts the columns
     * @return the members' rows; the caller must not change the bitmap
     * @throws ClienteleException RULE_INVALID, RULE_DISABLED
     */
    RoaringBitmap members(Store store, Segment segment, FactSnapshot facts) throws ClienteleException;

    /**
     * Counts the members of all segments. A segment that cannot be evaluated is listed with its reason.
     *
     * @param store the store
     * @param facts the columns
     * @param actor who asks
     * @return a count for each segment, by name
     * @throws ClienteleException LOCK_TIMEOUT
     */
    List<SegmentCount> counts(Store store, FactSnapshot facts, Actor actor) throws ClienteleException;

    /**
     * Says why a customer is in a segment, or is not.
     *
     * @param store the store
     * @param segment the definition
     * @param facts the columns
     * @param row the customer's row
     * @return the proof
     * @throws ClienteleException RULE_INVALID, RULE_DISABLED
     */
    ProofNode explain(Store store, Segment segment, FactSnapshot facts, int row) throws ClienteleException;

    /**
     * Adds the sample segments that are not there yet: champions, at risk, one-time buyers, abroad.
     *
     * @param store the store
     * @param actor who acts
     * @param homeCountry the country that is not abroad, such as "United Kingdom"
     * @throws ClienteleException STORE_NOT_WRITABLE, LOCK_TIMEOUT
     */
    void addSamples(Store store, Actor actor, String homeCountry) throws ClienteleException;
}
