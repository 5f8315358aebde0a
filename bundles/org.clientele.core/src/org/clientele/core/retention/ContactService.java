package org.clientele.core.retention;

import java.util.List;
import java.util.Optional;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.store.CommitResult;
import org.clientele.core.store.Store;
import org.clientele.model.ContactPolicy;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Estrangement: the end of a relation is that nobody talks to the customer any more [R12]. Policies say for the tiers of a
 * scheme how many days there may be from one contact to the next; the shipped one goes by the level of relation [L08]. Of
 * several policies the first by position counts that has a limit for the customer.
 * <p>
 * Calls, visits, mails and meetings are contacts; notes and orders are not. Columns of the fact base:
 * {@code contact.days} (days since the last contact, or since the party became a customer), {@code contact.limit},
 * {@code contact.overdue} (days over the limit; missing where it is not passed), {@code contact.inbound} (the day of the
 * last contact that the customer began), {@code contact.points} (how many contact points are valid and may be used;
 * missing where there never was one), and {@code relation.customers} (how many customers bought in the last 365 days),
 * which the decision table {@link #LEVEL} reads.
 *
 * @since 1.0
 */
@ProviderType
public interface ContactService {

    /**
     * The key of the scheme of levels of relation [L08], and of the decision table that recommends one: basic, passive,
     * responsible, proactive, partner. A level that somebody enters counts before the recommended one.
     */
    String LEVEL = "relation-level"; //$NON-NLS-1$

    /**
     * The standings of all customers that somebody may see.
     *
     * @param store the store
     * @param actor who asks
     * @return the standings as of today
     * @throws ClienteleException LOCK_TIMEOUT, OUT_OF_BUDGET
     */
    ContactStandings standings(Store store, Actor actor) throws ClienteleException;

    /**
     * How a customer stands.
     *
     * @param store the store
     * @param actor who asks
     * @param party the customer's id
     * @return the standing; empty for a party that is no customer or hidden
     * @throws ClienteleException LOCK_TIMEOUT, OUT_OF_BUDGET
     */
    Optional<ContactStanding> standing(Store store, Actor actor, long party) throws ClienteleException;

    /**
     * The policies of a store by position, retired ones last.
     *
     * @param store the store
     * @param actor who asks
     * @return detached graphs that the caller may change and {@linkplain #save save}
     * @throws ClienteleException LOCK_TIMEOUT
     */
    List<ContactPolicy> policies(Store store, Actor actor) throws ClienteleException;

    /**
     * Looks for what is wrong with a policy: a malformed key, an unknown scheme or value, a value that is there twice, days
     * below 0.
     *
     * @param store the store
     * @param policy the policy
     * @return sentences in the user's language; empty when it can be used
     * @throws ClienteleException LOCK_TIMEOUT
     */
    List<String> check(Store store, ContactPolicy policy) throws ClienteleException;

    /**
     * Saves a policy. Refuses what {@link #check} finds; the same rules hold on every other way into the store.
     *
     * @param store the store
     * @param actor who acts
     * @param policy a new one, or one that was loaded, changed by the caller
     * @return committed; or INVALID_RECORD, CONFLICT, STORE_NOT_WRITABLE, LOCK_TIMEOUT
     */
    CommitResult save(Store store, Actor actor, ContactPolicy policy);
}
