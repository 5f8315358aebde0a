package org.clientele.core.rules;

import java.util.List;
import java.util.Optional;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.store.AggregateRef;
import org.clientele.core.store.CommitResult;
import org.clientele.core.store.Store;
import org.clientele.model.Aggregate;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The versions of rules that are kept as aggregates, such as decision tables, grade tables and segments: each save is a
 * version, and its number is {@link Aggregate#getVersion()}. Old ones are made again from the store's history.
 *
 * @since 1.0
 */
@ProviderType
public interface RuleVersionService {

    /**
     * The versions of a rule.
     *
     * @param store the store
     * @param actor who asks
     * @param rule which
     * @return the newest first; empty for a rule that is not there or hidden
     * @throws ClienteleException LOCK_TIMEOUT
     */
    List<RuleVersion> versions(Store store, Actor actor, AggregateRef rule) throws ClienteleException;

    /**
     * A rule as it was in a version.
     *
     * @param store the store
     * @param actor who asks
     * @param rule which
     * @param version the number
     * @return a detached graph that nobody saves, or empty when there is no such version
     * @throws ClienteleException LOCK_TIMEOUT, STORE_DAMAGED
     */
    Optional<Aggregate> load(Store store, Actor actor, AggregateRef rule, int version) throws ClienteleException;

    /**
     * Brings an old version back as a new one; the versions between stay in the history.
     *
     * @param store the store
     * @param actor who acts
     * @param rule which
     * @param version the number
     * @param reason why
     * @return how it ended; NOT_FOUND for a version that is not there
     */
    CommitResult restore(Store store, Actor actor, AggregateRef rule, int version, String reason);
}
