package org.clientele.lifecycle.internal.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.store.CommitResult;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.RecordQuery;
import org.clientele.core.store.Store;
import org.clientele.core.store.UnitOfWork;
import org.clientele.model.Aggregate;
import org.clientele.model.ClientelePackage.Literals;
import org.eclipse.core.runtime.IProgressMonitor;

/** Entries of the log that do not count, since their writing was broken off, as by the end of the program. */
final class LogRemains {

    private static final int PAGE = 200;
    private static final RecordQuery IDS = RecordQuery.all(Literals.STAGE_ENTRY, List.<FeaturePath>of());

    private LogRemains() {
    }

    /** The id of the last entry; 0 without any. */
    static long last(Store store) throws ClienteleException {
        long[] last = new long[1];
        store.records(Actor.SYSTEM).scan(IDS, row -> {
            last[0] = Math.max(last[0], row.id());
            return true;
        }, null);
        return last[0];
    }

    static void remove(Store store, IProgressMonitor monitor) throws ClienteleException {
        OptionalLong limit = LogMark.limit(store);
        if (limit.isEmpty()) {
            return;
        }
        List<Long> ids = new ArrayList<>();
        store.records(Actor.SYSTEM).scan(IDS, row -> row.id() <= limit.getAsLong() || ids.add(row.id()), null);
        for (int from = 0; from < ids.size(); from += PAGE) {
            if (monitor != null && monitor.isCanceled()) {
                throw new ClienteleException(StatusCodes.CANCELLED, Messages.cancelled);
            }
            long[] page = ids.subList(from, Math.min(ids.size(), from + PAGE)).stream().mapToLong(Long::longValue)
                    .toArray();
            try (UnitOfWork work = store.begin(Actor.SYSTEM, Messages.log_reason)) {
                for (Aggregate entry : store.records(Actor.SYSTEM).loadAll(Literals.STAGE_ENTRY, page)) {
                    work.delete(entry);
                }
                CommitResult result = work.commit(null);
                if (!result.isCommitted()) {
                    throw new ClienteleException(result.status());
                }
            }
        }
    }
}
