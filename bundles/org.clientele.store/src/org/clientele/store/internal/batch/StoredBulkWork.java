package org.clientele.store.internal.batch;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.roles.Permission;
import org.clientele.core.store.AggregateRef;
import org.clientele.core.store.Batch;
import org.clientele.core.store.BatchInfo;
import org.clientele.core.store.CommitResult;
import org.clientele.core.store.EditBatch;
import org.clientele.store.internal.BulkWork;
import org.clientele.store.internal.StoreContext;
import org.clientele.store.internal.edits.StoredEdits;
import org.clientele.store.internal.mapping.TableMapping;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;

/** The batches of one open store. */
public final class StoredBulkWork implements BulkWork {

    private final BatchScope scope;
    private final StoredEdits edits;

    private StoredBulkWork(BatchScope scope) {
        this.scope = scope;
        this.edits = new StoredEdits(scope.context(), scope.hidden());
    }

    /**
     * Removes what unfinished batches left, as {@link BulkWork.Factory}.
     *
     * @param context the store
     * @return its bulk work
     * @throws ClienteleException when the leftovers cannot be removed
     */
    public static StoredBulkWork open(StoreContext context) throws ClienteleException {
        BatchLedger ledger = new BatchLedger(context.mapping());
        BatchRemoval removal = new BatchRemoval(context, ledger);
        for (long batch : context.connections().read(c -> ledger.inState(c, BatchState.OPEN))) {
            removal.removeUnfinished(batch);
        }
        for (long batch : context.connections().read(c -> ledger.inState(c, BatchState.LEAVING))) {
            removal.removeUndone(batch);
        }
        StoredBulkWork work = new StoredBulkWork(
                new BatchScope(context, ledger, new HiddenRanges(), removal, new AtomicInteger()));
        work.edits.resume();
        return work;
    }

    @Override
    public List<IdRange> hidden(TableMapping table) {
        return scope.hidden().hidden(table);
    }

    @Override
    public Batch begin(Actor actor, String reason) throws ClienteleException {
        StoreContext context = scope.context();
        long id = context.ids().next();
        // An undo asks for open batches within its commit: it comes wholly before this one, or is refused.
        long since = context.commits().between(connection -> {
            scope.ledger().begin(connection, id, actor, reason, context.clock().instant());
            return BatchLedger.lastCommit(connection);
        }, scope.open()::incrementAndGet);
        return new StoredBatch(scope, id, actor, reason, since);
    }

    @Override
    public EditBatch beginEdits(Actor actor, String reason) throws ClienteleException {
        return edits.begin(actor, reason);
    }

    @Override
    public boolean isBusy() {
        return scope.open().get() > 0;
    }

    @Override
    public List<BatchInfo> batches(int limit) throws ClienteleException {
        return scope.context().connections().read(connection -> scope.ledger().complete(connection, limit));
    }

    @Override
    public List<AggregateRef> editedSince(Actor actor, long batch) throws ClienteleException {
        return edits.isEdit(batch) ? edits.editedSince(actor, batch) : new BatchUndo(scope, actor, batch).edited();
    }

    @Override
    public CommitResult undo(Actor actor, long batch, boolean keepEdited, String reason, IProgressMonitor monitor) {
        try {
            requireUndo(actor, batch);
            if (edits.isEdit(batch)) {
                return edits.undo(actor, batch, keepEdited, reason, monitor);
            }
            long sequence = new BatchUndo(scope, actor, batch).undo(keepEdited, reason, monitor);
            return new CommitResult(Status.OK_STATUS, sequence, List.of());
        } catch (ClienteleException e) {
            return new CommitResult(e.getStatus(), 0, List.of());
        }
    }

    /** One's own batch is taken back like any edit, that of somebody else by permission. */
    private void requireUndo(Actor actor, long batch) throws ClienteleException {
        boolean own = batches(Integer.MAX_VALUE).stream()
                .noneMatch(b -> b.id() == batch && !b.account().equals(actor.account()));
        scope.context().access().rights().require(actor, own ? Permission.EDIT_RECORDS : Permission.UNDO_OTHERS);
    }
}
