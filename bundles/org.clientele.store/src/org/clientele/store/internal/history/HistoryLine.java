package org.clientele.store.internal.history;

import java.util.List;

import org.clientele.core.store.Change;
import org.eclipse.emf.ecore.EClass;

/**
 * One value that a commit changes.
 *
 * @param root the root class of the aggregate's hierarchy
 * @param aggregateId the aggregate
 * @param path the value's place in it
 * @param kind what happens
 * @param oldOf those whose keys together encrypt the old value: parties, and for an aggregate that belongs to a party
 *        {@link #ownKey its own}; empty when it is not personal
 * @param newOf those whose keys together encrypt the new value
 * @param oldValue canonical text, or null
 * @param newValue canonical text, or null
 */
public record HistoryLine(EClass root, long aggregateId, String path, Change.Kind kind, List<Long> oldOf,
        List<Long> newOf, String oldValue, String newValue) {

    /** The values tell about nobody. */
    public static final long NOBODY = -1;

    /** Copies the lists. */
    public HistoryLine {
        oldOf = List.copyOf(oldOf);
        newOf = List.copyOf(newOf);
    }

    /**
     * Creates a line about nobody.
     *
     * @param root the root class of the aggregate's hierarchy
     * @param aggregateId the aggregate
     * @param path the value's place in it
     * @param kind what happens
     * @param oldValue canonical text, or null
     * @param newValue canonical text, or null
     */
    public HistoryLine(EClass root, long aggregateId, String path, Change.Kind kind, String oldValue, String newValue) {
        this(root, aggregateId, path, kind, List.of(), List.of(), oldValue, newValue);
    }

    /**
     * Whose key the personal values of an aggregate have besides that of the party to whom it belongs just then.
     *
     * @param aggregateId the aggregate
     * @return a number that no party has
     */
    public static long ownKey(long aggregateId) {
        return NOBODY - aggregateId;
    }

    /** Whom the line is about first of all. */
    long personOf() {
        return !newOf.isEmpty() ? newOf.getFirst() : !oldOf.isEmpty() ? oldOf.getFirst() : NOBODY;
    }
}
