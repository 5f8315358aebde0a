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
import org.clientele.core.store.CommitProblem;
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
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;

/**
 * Takes the commits of a bulk edit back, the last one first, each in a transaction of its own that strikes it off: it can
 * be broken off at any time and begun anew. What was allowed to the bulk edit is allowed here. Where nobody edited a record
 * since, no check is asked: it gets a state that it had. Any other becomes what never was: it is checked, in a transaction of
 * its own, and stays as it is when that is refused.
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
    private final List<CommitProblem> remarks = new ArrayList<>();

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

    /** Why records stayed as they are though they were to be taken back. */
    List<CommitProblem> remarks() {
        return remarks;
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

    /** What one commit did to records that are still there. */
    private record Commit(List<Aggregate> untouched, List<Aggregate> edited, int kept) {
    }

    private void takeBack(long commit, Actor actor, String reason) throws ClienteleException {
        for (int attempt = 1;; attempt++) {
            Commit found = context.connections().read(connection -> graphs(connection, commit));
            int refused = 0;
            List<CommitProblem> why = new ArrayList<>();
            CommitResult failed = null;
            for (Aggregate graph : found.edited()) {
                CommitResult result = write(actor, reason, List.of(graph), false, (connection, written) -> {
                });
                if (isRefused(result)) {
                    refused++;
                    why.addAll(result.problems());
                } else if (result.isCommitted()) {
                    restored++;
                } else {
                    failed = result;
                    break;
                }
            }
            if (failed == null) {
                failed = strikeOff(commit, found.untouched(), actor, reason);
            }
            if (failed.status().isOK()) {
                restored += found.untouched().size();
                kept += found.kept() + refused;
                remarks.addAll(why);
                return;
            }
            int code = failed.status().getCode();
            if (attempt == TRIES || code != StatusCodes.CONFLICT && code != StatusCodes.LOCK_TIMEOUT) {
                throw new ClienteleException(code, failed.status().getMessage());
            }
            // What was taken back already is found as it is to be.
        }
    }

    private static boolean isRefused(CommitResult result) {
        return result.status().getCode() == StatusCodes.INVALID_RECORD;
    }

    private CommitResult strikeOff(long commit, List<Aggregate> graphs, Actor actor, String reason)
            throws ClienteleException {
        if (!graphs.isEmpty()) {
            return write(actor, reason, graphs, true,
                    (connection, written) -> ledger.strikeOff(connection, batch, commit));
        }
        context.connections().write(connection -> {
            ledger.strikeOff(connection, batch, commit);
            return null;
        });
        return new CommitResult(Status.OK_STATUS, 0, List.of());
    }

    private CommitResult write(Actor actor, String reason, List<Aggregate> graphs, boolean asTheyWere,
            StoredUnitOfWork.Note note) {
        try (StoredUnitOfWork work = new StoredUnitOfWork(context, batches, actor, reason)) {
            work.ofBatch(batch, note).unrestricted();
            if (asTheyWere) {
                work.trusted();
            }
            graphs.forEach(work::save);
            return work.commit(null);
        }
    }

    private Commit graphs(Connection connection, long commit) throws SQLException {
        Map<AggregateRef, List<StoredLine>> lines = CommitLines.read(connection, context.codes(), context.keys(), commit);
        Set<AggregateRef> edited = ledger.editedSince(connection, batch, commit);
        List<Aggregate> untouched = new ArrayList<>();
        List<Aggregate> mixed = new ArrayList<>();
        int left = 0;
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
                if (present == null || keepEdited && edited.contains(ref)) {
                    left++;
                    continue;
                }
                new TakenBack(context.mapping(), present).without(lines.get(ref)).ifPresent(target -> {
                    Aggregate root = GraphBuilder.build(target);
                    LoadedState.put(root, present);
                    (edited.contains(ref) ? mixed : untouched).add(root);
                });
            }
        }
        return new Commit(untouched, mixed, left);
    }
}
