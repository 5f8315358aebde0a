package org.clientele.ui;

/**
 * What a listener of {@link OpenStore} is told.
 *
 * @since 1.0
 */
public enum StoreChange {
    /** Another store was opened, or the store was closed. */
    STORE,
    /** Something was committed; the fact base follows a moment later. */
    COMMIT,
    /** The fact base has a new snapshot, or its building went on. */
    FACTS
}
