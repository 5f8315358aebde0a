package org.clientele.store.internal.edits;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.store.AggregateRef;
import org.clientele.core.store.CommitResult;
import org.clientele.model.Aggregate;
import org.clientele.store.internal.BatchVisibility;
import org.clientele.store.internal.StoreContext;
import org.clientele.store.internal.history.CommitLines;
import org.clientele.store.internal.history.StoredLine;
import org.clientele.store.internal.mapping.TableMapping;
import org.clientele.store.internal.record.GraphBuilder;
import org.clientele.store.internal.record.LoadedState;
import org.clientele.store.internal.record.RowReader;
import org.clientele.store.internal.record.RowState;
import org.clientele.store.internal.work.StoredUnitOfWork;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/**
 * Takes the commits of a bulk edit back, the last one first, each in a transaction of its own that strikes it off: it can
 * be broken off at any time and begun anew. What was allowed to the bulk edit is allowed here, and no check is asked: the
 * records get a state that they had.
 */
final class EditUndo {

    private static final int TRIES = 8;

    private final StoreContext context;
    private final BatchVisibility batches;
    private final EditLedger ledger;
    private final long batch;
    private final boolean keepEdited;
    private int kept;
    private int restored;

    EditUndo(StoreContext context, BatchVisibility batches, long batch, boolean keepEdited) {
        this.context = context;
        this.batches = batches;
        this.ledger = new EditLedger(context);
        this.batch = batch;
        this.keepEdited = keepEdited;
    }

    /** How many records were left as they are. */
    int kept() {
        return kept;
    }

    /** How many records were taken back. */
    int restored() {
        return restored;
    }

    void run(Actor actor, String reason, IProgressMonitor monitor) throws ClienteleException {
        List<Long> commits = context.connections().read(connection -> ledger.commits(connection, batch));
        SubMonitor progress = SubMonitor.convert(monitor, commits.size());
        for (long commit : commits) {
            takeBack(commit, actor, reason);
            progress.worked(1);
        }
    }

    private void takeBack(long commit, Actor actor, String reason) throws ClienteleException {
        for (int attempt = 1;; attempt++) {
            int keptBefore = kept;
            List<Aggregate> graphs = context.connections().read(connection -> graphs(connection, commit));
            if (graphs.isEmpty()) {
                context.connections().write(connection -> {
                    ledger.strikeOff(connection, batch, commit);
                    return null;
                });
                return;
            }
            try (StoredUnitOfWork work = new StoredUnitOfWork(context, batches, actor, reason)) {
                work.ofBatch(batch, (connection, written) -> ledger.strikeOff(connection, batch, commit)).trusted();
                graphs.forEach(work::save);
                CommitResult result = work.commit(null);
                if (result.isCommitted()) {
                    restored += graphs.size();
                    return;
                }
                int code = result.status().getCode();
                if (attempt == TRIES || code != StatusCodes.CONFLICT && code != StatusCodes.LOCK_TIMEOUT) {
                    throw new ClienteleException(code, result.status().getMessage());
                }
                kept = keptBefore;
            }
        }
    }

    private List<Aggregate> graphs(Connection connection, long commit) throws SQLException {
        Map<AggregateRef, List<StoredLine>> lines = CommitLines.read(connection, context.codes(), context.keys(), commit);
        Set<AggregateRef> edited = keepEdited ? ledger.editedSince(connection, batch, commit) : Set.of();
        List<Aggregate> graphs = new ArrayList<>();
        for (TableMapping table : context.mapping().tables()) {
            List<Long> ids = lines.keySet().stream().filter(r -> r.type() == table.root()).map(AggregateRef::id).toList();
            if (ids.isEmpty()) {
                continue;
            }
            Map<Long, Map<Long, RowState>> all = new RowReader(context.mapping(), context.codes()).readAll(connection,
                    table, ids);
            for (long id : ids) {
                AggregateRef ref = new AggregateRef(table.root(), id);
                Map<Long, RowState> present = all.get(id);
                if (present == null || edited.contains(ref)) {
                    kept++;
                    continue;
                }
                new TakenBack(context.mapping(), present).without(lines.get(ref)).ifPresent(target -> {
                    Aggregate root = GraphBuilder.build(target);
                    LoadedState.put(root, present);
                    graphs.add(root);
                });
            }
        }
        return graphs;
    }
}
