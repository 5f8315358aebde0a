package org.clientele.store.internal.edits;

import java.util.List;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.store.CommitResult;
import org.clientele.core.store.EditBatch;
import org.clientele.core.store.UnitOfWork;
import org.clientele.store.internal.BatchVisibility;
import org.clientele.store.internal.Log;
import org.clientele.store.internal.OpenWork;
import org.clientele.store.internal.StoreContext;
import org.clientele.store.internal.work.StoredUnitOfWork;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;

/** A bulk edit that is going on. */
final class StoredEditBatch implements EditBatch, OpenWork {

    private final StoredEdits edits;
    private final StoreContext context;
    private final BatchVisibility batches;
    private final long id;
    private final Actor actor;
    private final String reason;
    private int commits;
    private long records;
    private volatile boolean ended;

    StoredEditBatch(StoredEdits edits, StoreContext context, BatchVisibility batches, long id, Actor actor,
            String reason) {
        this.edits = edits;
        this.context = context;
        this.batches = batches;
        this.id = id;
        this.actor = actor;
        this.reason = reason;
    }

    @Override
    public long id() {
        return id;
    }

    @Override
    public UnitOfWork begin() {
        requireOpen();
        int position = commits++;
        StoredUnitOfWork work = new StoredUnitOfWork(context, batches, actor, reason);
        work.ofBatch(id, (connection, written) -> {
            edits.ledger().note(connection, id, position, written.sequence());
            records += written.aggregates();
        });
        return work;
    }

    private void requireOpen() {
        if (ended) {
            throw new IllegalStateException("The batch can only be closed"); //$NON-NLS-1$
        }
    }

    @Override
    public CommitResult complete(String summary) {
        requireOpen();
        try {
            long sequence = edits.complete(id, actor, reason, summary, records);
            ended = true;
            return new CommitResult(Status.OK_STATUS, sequence, List.of());
        } catch (ClienteleException e) {
            return new CommitResult(e.getStatus(), 0, List.of());
        }
    }

    @Override
    public void rollBack(IProgressMonitor monitor) throws ClienteleException {
        requireOpen();
        ended = true;
        edits.rollBack(id, actor, reason, monitor);
    }

    @Override
    public boolean isOpen() {
        return !ended;
    }

    @Override
    public void close() {
        if (!ended) {
            try {
                rollBack(null);
            } catch (ClienteleException e) {
                // It goes on when the store is opened the next time.
                Log.warn("Bulk edit " + id + " was not taken back yet", e); //$NON-NLS-1$ //$NON-NLS-2$
            }
        }
    }
}
