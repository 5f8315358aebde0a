package org.clientele.exchange.internal.load;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.exchange.RowProblem;
import org.clientele.core.store.CommitResult;
import org.clientele.core.store.EditBatch;
import org.clientele.core.store.Store;
import org.clientele.core.store.UnitOfWork;
import org.clientele.model.Aggregate;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** The records that rows of a file change: one batch, which is taken back unless it is completed. */
final class RecordChanges implements AutoCloseable {

    private static final int GROUP = 200;

    private final Store store;
    private final Actor actor;
    private final String reason;
    private final List<Change> waiting = new ArrayList<>();
    private EditBatch batch;
    private int count;

    /** A row and the record as it is to be. */
    private record Change(long line, List<String> fields, Aggregate record) {
    }

    /** Is told of rows whose record the store refuses. */
    @FunctionalInterface
    interface Refusal {
        void refuse(RowProblem problem, List<String> fields) throws ClienteleException;
    }

    RecordChanges(Store store, Actor actor, String reason) {
        this.store = store;
        this.actor = actor;
        this.reason = reason;
    }

    void add(long line, List<String> fields, Aggregate record) {
        waiting.add(new Change(line, fields, record));
    }

    /** How many records were changed, or in a dry run would be. */
    int count() {
        return count;
    }

    /** Writes what waits; {@link #count} tells afterwards of how many rows it was taken. */
    void write(boolean dryRun, IProgressMonitor monitor, Refusal refusal) throws ClienteleException {
        if (dryRun || waiting.isEmpty()) {
            count = waiting.size();
        } else {
            batch = store.beginEdits(actor, reason);
            for (int from = 0; from < waiting.size(); from += GROUP) {
                if (monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
                write(waiting.subList(from, Math.min(waiting.size(), from + GROUP)), refusal);
            }
        }
        waiting.clear();
    }

    /** What concerns one record alone is found by halving. */
    private void write(List<Change> changes, Refusal refusal) throws ClienteleException {
        CommitResult result = commit(changes);
        if (result.isCommitted()) {
            count += changes.size();
            return;
        }
        int code = result.status().getCode();
        if (code != StatusCodes.INVALID_RECORD && code != StatusCodes.CONFLICT && code != StatusCodes.ACCESS_DENIED) {
            throw new ClienteleException(result.status());
        }
        if (changes.size() == 1) {
            String why = result.problems().isEmpty() ? result.status().getMessage()
                    : result.problems().getFirst().message();
            refusal.refuse(new RowProblem(changes.getFirst().line(), null, why), changes.getFirst().fields());
            return;
        }
        write(changes.subList(0, changes.size() / 2), refusal);
        write(changes.subList(changes.size() / 2, changes.size()), refusal);
    }

    private CommitResult commit(List<Change> changes) {
        try (UnitOfWork work = batch.begin()) {
            changes.forEach(change -> work.save(change.record()));
            return work.commit(null);
        }
    }

    /** Keeps what was written: the id of the batch, or empty when nothing was. */
    OptionalLong complete() throws ClienteleException {
        if (batch == null || count == 0) {
            return OptionalLong.empty();
        }
        CommitResult result = batch.complete("changed " + count); //$NON-NLS-1$
        if (!result.isCommitted()) {
            throw new ClienteleException(result.status());
        }
        return OptionalLong.of(batch.id());
    }

    @Override
    public void close() {
        if (batch != null) {
            batch.close();
        }
    }
}
