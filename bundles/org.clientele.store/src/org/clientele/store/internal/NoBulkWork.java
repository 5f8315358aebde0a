package org.clientele.store.internal;

import java.util.List;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.store.AggregateRef;
import org.clientele.core.store.Batch;
import org.clientele.core.store.BatchInfo;
import org.clientele.core.store.CommitResult;
import org.clientele.store.internal.mapping.TableMapping;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;

/** A store without batches. */
final class NoBulkWork implements BulkWork {

    @Override
    public List<IdRange> hidden(TableMapping table) {
        return List.of();
    }

    @Override
    public Batch begin(Actor actor, String reason) throws ClienteleException {
        throw new ClienteleException(StatusCodes.FAILED, Messages.NoBulkWork_none);
    }

    @Override
    public List<BatchInfo> batches(int limit) {
        return List.of();
    }

    @Override
    public List<AggregateRef> editedSince(Actor actor, long batch) throws ClienteleException {
        throw new ClienteleException(StatusCodes.NOT_FOUND, Messages.NoBulkWork_none);
    }

    @Override
    public CommitResult undo(Actor actor, long batch, boolean keepEdited, String reason, IProgressMonitor monitor) {
        return new CommitResult(Status.error(Messages.NoBulkWork_none), 0, List.of());
    }
}
