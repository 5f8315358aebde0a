package org.clientele.core.classification;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.definitions.Definitions;
import org.clientele.core.rules.Decision;
import org.clientele.core.rules.ProofNode;
import org.clientele.core.store.Store;
import org.clientele.model.Classification;
import org.clientele.model.ClassificationScheme;
import org.clientele.model.Party;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Places of customers in classification schemes [C01-C23]: entered, imported or computed, each with source, dates and
 * history. A value that somebody entered or imported and that holds on a day counts before the computed one, since
 * people know what the figures do not; when it ends, the computed one counts again. Each scheme is a column
 * {@code class.<key>} of the fact base, whose text is the key of the value that counts today.
 *
 * @since 1.0
 */
@ProviderType
public interface ClassificationService {

    /** What the ids of the fact base's columns begin with. */
    String COLUMN_PREFIX = "class."; //$NON-NLS-1$

    /** What stands between the keys in the text of a column whose scheme allows several values. */
    String SEPARATOR = "; "; //$NON-NLS-1$

    /**
     * The fact base's column of the days on which values began that count today: those that somebody entered or imported,
     * otherwise the computed ones as they were last written by {@link #recompute}.
     *
     * @param scheme the scheme's key
     * @param value the key of a value, for a scheme that allows several; null for the only one of another scheme
     * @return the column's id
     */
    static String sinceColumn(String scheme, String value) {
        return COLUMN_PREFIX + scheme + (value == null ? "" : '.' + value) + ":since"; //$NON-NLS-1$ //$NON-NLS-2$
    }

    /**
     * The values of a customer that count on a day, from the record alone: computed values as they were last written
     * by {@link #recompute}.
     *
     * @param definitions the definitions of the party's store
     * @param party a party; one that is no customer has none
     * @param day a day
     * @return one entry for each scheme with a value, in the order of the schemes; values of schemes that were deleted
     *         come last
     */
    List<SchemeValues> of(Definitions definitions, Party party, LocalDate day);

    /**
     * All values that a customer ever had in a scheme.
     *
     * @param party a party
     * @param scheme the scheme's key
     * @return the values, the latest first
     */
    List<Classification> history(Party party, String scheme);

    /**
     * Enters values on a graph that the caller owns and saves. What was entered or imported before ends on the day
     * before; where it began on the same day or later it is replaced. Values that stay the same are left alone. On a
     * graph in an editor this is called within a command that records changes.
     *
     * @param definitions the definitions of the party's store
     * @param party a customer
     * @param scheme the scheme's key
     * @param values the keys of values; several for a scheme that allows it; empty to end what was entered
     * @param from the first day on which they hold
     * @param evidence why, in the words of whoever enters it, or null
     * @throws ClienteleException NOT_FOUND for an unknown scheme or value; INVALID_INPUT for a party that is no customer,
     *         a retired value, or several values where the scheme has one
     */
    void enter(Definitions definitions, Party party, String scheme, Collection<String> values, LocalDate from,
            String evidence) throws ClienteleException;

    /**
     * The schemes that are computed, by a decision table or by a {@link SchemeSource}.
     *
     * @param store the store
     * @return keys in the order of the schemes, retired ones left out
     * @throws ClienteleException LOCK_TIMEOUT
     */
    List<String> computed(Store store) throws ClienteleException;

    /**
     * Computes schemes for all customers and writes what changed, dated today: the computed value before ends
     * yesterday, the new one begins today. The history of the schemes in time comes of it. Each new value keeps the
     * version of its rule, the number of the commit that the facts were of, and the facts that the rule read. Short units
     * of work under one batch, which {@link org.clientele.core.store.Changes#undoBatch} undoes as one; records that
     * somebody else saved meanwhile are tried again.
     *
     * @param store the store
     * @param actor who acts; customers that are hidden from that person are left alone
     * @param schemes keys of computed schemes; empty for all
     * @param reason why, in the user's words
     * @param monitor progress and cancel, or null
     * @return what was done
     * @throws ClienteleException NOT_FOUND for an unknown scheme, INVALID_INPUT for one that is not computed,
     *         RULE_INVALID, RULE_DISABLED; CANCELLED, and everything was taken back
     */
    RecomputeReport recompute(Store store, Actor actor, Collection<String> schemes, String reason,
            IProgressMonitor monitor) throws ClienteleException;

    /**
     * Proves a computed value again, from the version of the rule and the facts that it keeps: what was said then comes
     * out now, whatever changed since.
     *
     * @param store the store
     * @param actor who asks
     * @param value a computed value of a customer
     * @return the proof; empty for a value that was not computed, keeps no facts (written by an earlier version of the
     *         program), or whose rule of that version is not known any more
     * @throws ClienteleException NOT_FOUND for a scheme that was deleted; RULE_INVALID; LOCK_TIMEOUT
     */
    Optional<ProofNode> proof(Store store, Actor actor, Classification value) throws ClienteleException;

    /**
     * Says why a computed scheme gives its value for one customer, by the facts of now.
     *
     * @param store the store
     * @param actor who asks
     * @param scheme the scheme's key
     * @param partyId the customer
     * @return the decision with its proof, or empty when the scheme is not computed
     * @throws ClienteleException NOT_FOUND for an unknown scheme or customer; RULE_INVALID, RULE_DISABLED
     */
    Optional<Decision> explain(Store store, Actor actor, String scheme, long partyId) throws ClienteleException;

    /**
     * What a customer has in one scheme.
     *
     * @param scheme the scheme, or null when it was deleted since
     * @param values the values that count, at least one; several only where the scheme allows it
     */
    record SchemeValues(ClassificationScheme scheme, List<Classification> values) {
        /** Copies the list. */
        public SchemeValues {
            values = List.copyOf(values);
        }
    }

    /**
     * What {@link #recompute} did.
     *
     * @param customers how many customers were looked at
     * @param changed how many records were written
     * @param values how many values began or ended
     * @param conflicts how many records were left as they were, since others kept saving them
     * @param batch the id for {@link org.clientele.core.store.Changes#undoBatch}; empty when nothing was changed
     */
    record RecomputeReport(long customers, long changed, long values, long conflicts, OptionalLong batch) {
    }
}
