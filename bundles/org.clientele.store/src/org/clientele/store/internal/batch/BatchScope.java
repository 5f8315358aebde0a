package org.clientele.store.internal.batch;

import java.util.concurrent.atomic.AtomicInteger;

import org.clientele.store.internal.StoreContext;

/**
 * What the batches of one store share.
 *
 * @param context the store
 * @param ledger the tables that tell of batches
 * @param hidden the rows that nobody sees
 * @param removal removes rows
 * @param open how many batches are being written
 */
record BatchScope(StoreContext context, BatchLedger ledger, HiddenRanges hidden, BatchRemoval removal,
        AtomicInteger open) {
}
