package org.clientele.store.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

import org.clientele.core.store.CommitCheck;
import org.clientele.core.store.StoreInfo;
import org.clientele.store.internal.access.AccessRules;
import org.clientele.store.internal.access.HiddenParties;
import org.clientele.store.internal.connection.Connections;
import org.clientele.store.internal.connection.Failures;
import org.clientele.store.internal.dialect.Dialect;
import org.clientele.store.internal.history.JournalWriter;
import org.clientele.store.internal.history.PartyKeys;
import org.clientele.store.internal.mapping.Codes;
import org.clientele.store.internal.mapping.ModelMapping;
import org.clientele.store.internal.record.IdAllocator;
import org.clientele.store.internal.schema.PartnerLines;
import org.clientele.store.internal.work.Commits;

/**
 * What the parts of one open store share.
 *
 * @param info the store's identity
 * @param dialect the engine
 * @param mapping the tables
 * @param codes the numbers of classes and containments
 * @param connections the connections
 * @param failures what the driver's exceptions mean
 * @param ids where ids come from
 * @param keys the keys of personal values
 * @param journalWriter appends to journal, history and audit within a transaction
 * @param commits puts commits one behind the other and tells listeners
 * @param access what people may see
 * @param checks what has to hold when something is committed; asked on every commit
 * @param hiddenParties large sets of hidden parties, as rows
 * @param clock now
 * @param partners how far partners' data are
 */
public record StoreContext(StoreInfo info, Dialect dialect, ModelMapping mapping, Codes codes, Connections connections,
        Failures failures, IdAllocator ids, PartyKeys keys, JournalWriter journalWriter, Commits commits,
        AccessRules access, Supplier<List<CommitCheck>> checks, HiddenParties hiddenParties, Clock clock,
        PartnerLines partners) {

    /**
     * The day that it is now in the time zone of the store.
     *
     * @return the day
     */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), info.settings().zone());
    }
}
