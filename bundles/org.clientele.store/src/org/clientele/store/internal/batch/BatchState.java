package org.clientele.store.internal.batch;

/** How far a batch or a bulk edit is; the column STATE holds the ordinal. */
public enum BatchState {
    /** Rows are being written; nobody sees them. */
    OPEN,
    /** Everybody sees its rows. */
    COMPLETE,
    /** It was undone; rows that nobody sees any more are being removed. */
    LEAVING,
    /** It was undone. */
    UNDONE,
    /** A bulk edit goes on; it is taken back unless it is completed. */
    EDITING,
    /** A bulk edit is complete. */
    EDITED,
    /** A bulk edit is being undone; records that were edited since stay as they are. */
    RETURNING,
    /** A bulk edit is being undone, also at records that were edited since. */
    RETURNING_ALL
}
