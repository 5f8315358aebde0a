package org.clientele.core.segmentation;

import java.util.List;
import java.util.Optional;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.rules.ProofNode;
import org.clientele.core.store.CommitResult;
import org.clientele.core.store.Store;
import org.clientele.model.Segment;
import org.osgi.annotation.versioning.ProviderType;
import org.roaringbitmap.RoaringBitmap;

/**
 * The segments of a store.
 *
 * @since 1.0
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
     * Says why a customer is in a segment, or is not. Where somebody put the customer in or out by hand up to the day of
     * the facts, that is the root of the proof, and the condition's proof is below it.
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

    /**
     * Finds a definition by its key.
     *
     * @param store the store
     * @param actor who asks
     * @param key the segment's key
     * @return a detached definition that {@link #save} takes back, or empty
     * @throws ClienteleException LOCK_TIMEOUT
     */
    Optional<Segment> find(Store store, Actor actor, String key) throws ClienteleException;

    /**
     * Saves a definition, a new one or one that this service gave. A condition that cannot be evaluated for want of a
     * column or a condition type is saved all the same; the segment is disabled until it is back.
     *
     * @param store the store
     * @param actor who acts
     * @param segment the definition
     * @return committed, with the memberships brought up to date; or why not, as of {@code UnitOfWork.commit}, with
     *         conflicts when somebody else saved first
     * @throws ClienteleException INVALID_INPUT for a key that cannot be used, RULE_INVALID for an incomplete condition,
     *         RULE_CYCLE with the path of segments that refer to one another
     */
    CommitResult save(Store store, Actor actor, Segment segment) throws ClienteleException;

    /**
     * Deletes a segment. Its log stays, since undoing the deletion brings the segment back.
     *
     * @param store the store
     * @param actor who acts
     * @param key the segment's key
     * @return committed, or why not
     * @throws ClienteleException NOT_FOUND; IN_USE naming what depends on it, see {@link MembershipService#dependents}
     */
    CommitResult delete(Store store, Actor actor, String key) throws ClienteleException;

    /**
     * Puts a customer into a segment, whatever the condition says.
     *
     * @param store the store
     * @param actor who acts
     * @param key the segment's key
     * @param party the customer's party
     * @param reason why, not blank
     * @return committed, or why not
     * @throws ClienteleException NOT_FOUND for a segment, or a party that is no customer or hidden; INVALID_INPUT without
     *         a reason
     */
    CommitResult include(Store store, Actor actor, String key, long party, String reason) throws ClienteleException;

    /**
     * Puts a customer out of a segment, whatever the condition says.
     *
     * @param store the store
     * @param actor who acts
     * @param key the segment's key
     * @param party the customer's party
     * @param reason why, not blank
     * @return committed, or why not
     * @throws ClienteleException as of {@link #include}
     */
    CommitResult exclude(Store store, Actor actor, String key, long party, String reason) throws ClienteleException;

    /**
     * Leaves it to the condition again whether a customer is in a segment.
     *
     * @param store the store
     * @param actor who acts
     * @param key the segment's key
     * @param party the customer's party
     * @return committed; with the sequence number 0 when nobody had put the customer in or out
     * @throws ClienteleException as of {@link #include}
     */
    CommitResult release(Store store, Actor actor, String key, long party) throws ClienteleException;
}
