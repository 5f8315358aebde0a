package org.clientele.store.internal.history;

import org.clientele.core.store.Change;
import org.eclipse.emf.ecore.EClass;

/**
 * One value that a commit changes.
 *
 * @param root the root class of the aggregate's hierarchy
 * @param aggregateId the aggregate
 * @param path the value's place in it
 * @param kind what happens
 * @param personOf the party whose key encrypts the values; {@link #NOBODY} when they are not personal
 * @param oldValue canonical text, or null
 * @param newValue canonical text, or null
 */
public record HistoryLine(EClass root, long aggregateId, String path, Change.Kind kind, long personOf, String oldValue,
        String newValue) {

    /** The values tell about nobody. */
    public static final long NOBODY = -1;
}
