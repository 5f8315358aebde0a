package org.clientele.core.store;

import java.util.List;

/**
 * What was entered in a store since a backup was made, and what of it the older store cannot hold.
 *
 * @param backup the backup
 * @param count how many units of work and batches
 * @param units the newest of them, the newest first, as many as were asked for
 * @param rest what will be left out and exported; empty when the older store can hold everything
 * @since 1.0
 */
public record EnteredSince(StoreBackup backup, long count, List<EnteredUnit> units, List<LeftOut> rest) {

    /** Copies the lists. */
    public EnteredSince {
        units = List.copyOf(units);
        rest = List.copyOf(rest);
    }
}
