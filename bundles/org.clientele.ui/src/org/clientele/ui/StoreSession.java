package org.clientele.ui;

import java.util.UUID;

import org.clientele.core.Actor;
import org.clientele.core.facts.FactBase;
import org.clientele.core.store.Store;

/**
 * The store that the workbench has open, with the person who uses it. Safe for any thread.
 *
 * @param store the open store; it may be closed at any time, reads then fail with a status
 * @param actor who asks and acts
 * @param facts the store's fact base, building in the background
 * @since 1.0
 */
public record StoreSession(Store store, Actor actor, FactBase facts) {

    /**
     * The identity of the store.
     *
     * @return the id that it keeps through backup and restore
     */
    public UUID storeId() {
        return store.info().id();
    }
}
