package org.clientele.core.rules;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.store.AggregateRef;
import org.clientele.core.store.Change;
import org.clientele.core.store.Changes;
import org.clientele.core.store.Store;
import org.clientele.model.Aggregate;
import org.eclipse.emf.ecore.EClass;

/**
 * Finds earlier versions of rules: of segments, decision tables, RFM models and the like, each as it was saved, from the
 * history of the store.
 *
 * @since 1.0
 */
public final class RuleVersions {

    private static final int PAGE = 500;

    private RuleVersions() {
    }

    /**
     * A version of a rule. Rules are definitions, which everybody may read.
     *
     * @param store the store
     * @param type the rule's class, such as {@code DecisionTable}
     * @param id the rule's id
     * @param version the version, from 1
     * @return the rule as it was saved in that version, with that version; empty when it is not known, such as of a
     *         rule that was deleted
     * @throws ClienteleException LOCK_TIMEOUT, STORE_DAMAGED
     */
    public static Optional<Aggregate> find(Store store, EClass type, long id, int version) throws ClienteleException {
        Optional<Aggregate> newest = store.records(Actor.SYSTEM).load(type, id);
        if (newest.isEmpty() || newest.get().getVersion() == version) {
            return newest;
        }
        if (newest.get().getVersion() < version || version < 1) {
            return Optional.empty();
        }
        AggregateRef rule = new AggregateRef(type, id);
        Changes changes = store.changes(Actor.SYSTEM);
        Optional<Instant> saved = savedAt(changes, rule, newest.get().getVersion() - version);
        if (saved.isEmpty()) {
            return Optional.empty();
        }
        Optional<Aggregate> then = changes.asKnownOn(rule, saved.get());
        then.ifPresent(graph -> graph.setVersion(version));
        return then;
    }

    /** When the version was saved that lies so many commits before the newest. */
    private static Optional<Instant> savedAt(Changes changes, AggregateRef rule, int commitsBefore)
            throws ClienteleException {
        int left = commitsBefore;
        OptionalLong before = OptionalLong.empty();
        long sequence = -1;
        while (true) {
            List<Change> page = changes.history(rule, before, PAGE);
            for (Change change : page) {
                if (sequence != -1 && change.sequence() != sequence && --left == 0) {
                    return Optional.of(change.recordedAt());
                }
                sequence = change.sequence();
            }
            if (page.size() < PAGE) {
                return Optional.empty();
            }
            before = OptionalLong.of(sequence);
        }
    }
}
