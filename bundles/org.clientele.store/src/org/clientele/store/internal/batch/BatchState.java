package org.clientele.store.internal.batch;

/** How far a batch is; the column STATE holds the ordinal. */
enum BatchState {
    /** Rows are being written; nobody sees them. */
    OPEN,
    /** Everybody sees its rows. */
    COMPLETE,
    /** It was undone; rows that nobody sees any more are being removed. */
    LEAVING,
    /** It was undone. */
    UNDONE
}
