package org.clientele.exchange.internal.load;

import java.time.LocalDate;
import java.time.ZoneId;

import org.clientele.core.Actor;
import org.clientele.core.exchange.ImportMapping;
import org.clientele.core.lifecycle.StageMoveService;
import org.clientele.core.store.Records;
import org.clientele.core.store.Store;
import org.clientele.exchange.internal.mapping.Columns;
import org.clientele.exchange.internal.mapping.StoreTargets;

/**
 * What the parts of one import share.
 *
 * @param mapping which column means what
 * @param columns the same, bound to the file
 * @param currency of all amounts
 * @param zone the store's
 * @param store where it goes
 * @param records what the store has, as the importing person sees it
 * @param spool the rows
 * @param tally the counts
 * @param targets what columns may mean in the store
 * @param today the day from which on imported classifications hold
 * @param actor who imports
 * @param moves decides who may be in which stage, or null
 */
record LoadContext(ImportMapping mapping, Columns columns, String currency, ZoneId zone, Store store,
        Records records, RowSpool spool, Tally tally, StoreTargets targets, LocalDate today, Actor actor,
        StageMoveService moves) {
}
