package org.clientele.customers.internal.tasks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.bulk.BulkPreview;
import org.clientele.core.bulk.BulkPreview.Refusal;
import org.clientele.core.bulk.BulkResult;
import org.clientele.core.store.Batch;
import org.clientele.core.store.CommitResult;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.RecordRow;
import org.clientele.core.store.Store;
import org.clientele.core.tasks.NewTask;
import org.clientele.model.ClientelePackage.Literals;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;

/** The same task for many customers, as one batch. */
final class TaskBatch {

    /** A customer and who has to do the task for it. */
    record Recipient(long party, String owner) {
    }

    private static final int PART = 5000;
    private static final int EXAMPLES = 5;

    private final Store store;
    private final Actor actor;
    private final NewTask task;
    private final String origin;

    TaskBatch(Store store, Actor actor, NewTask task, String origin) {
        this.store = store;
        this.actor = actor;
        this.task = task;
        this.origin = origin;
    }

    BulkResult run(Collection<Long> parties, IProgressMonitor monitor) throws ClienteleException {
        List<Long> ids = parties.stream().distinct().sorted().toList();
        List<Recipient> recipients = recipients(ids);
        BulkPreview done = new BulkPreview(recipients.size(), 0, refusals(ids, recipients), List.of());
        if (recipients.isEmpty()) {
            return new BulkResult(Status.OK_STATUS, OptionalLong.empty(), done);
        }
        try (Batch batch = store.beginBatch(actor, Messages.reasonCreate)) {
            long first = batch.reserve(Literals.TASK, recipients.size());
            batch.insert(new TaskRowsToAdd(task, origin, recipients, first), monitor);
            CommitResult result = batch.complete("tasks " + recipients.size()); //$NON-NLS-1$
            if (!result.isCommitted()) {
                throw new ClienteleException(result.status());
            }
            return new BulkResult(Status.OK_STATUS, OptionalLong.of(batch.id()), done);
        } catch (OperationCanceledException e) {
            throw new ClienteleException(StatusCodes.CANCELLED, Messages.cancelled, e);
        }
    }

    private List<Recipient> recipients(List<Long> ids) throws ClienteleException {
        List<Recipient> recipients = new ArrayList<>();
        FeaturePath owner = FeaturePath.of(Literals.PARTY__CUSTOMER, Literals.CUSTOMER__OWNER);
        boolean named = task.owner() != null && !task.owner().isBlank();
        for (int from = 0; from < ids.size(); from += PART) {
            long[] part = ids.subList(from, Math.min(ids.size(), from + PART)).stream().mapToLong(Long::longValue)
                    .toArray();
            for (RecordRow row : store.records(actor).rows(Literals.PARTY, List.of(owner), part)) {
                recipients.add(new Recipient(row.id(),
                        named ? task.owner().strip() : (String) row.values().getFirst()));
            }
        }
        return recipients;
    }

    private static List<Refusal> refusals(List<Long> ids, List<Recipient> recipients) {
        Set<Long> missing = new HashSet<>(ids);
        recipients.forEach(r -> missing.remove(r.party()));
        return missing.isEmpty() ? List.of()
                : List.of(new Refusal(Messages.noParty, missing.size(),
                        missing.stream().sorted().limit(EXAMPLES).toList()));
    }
}
