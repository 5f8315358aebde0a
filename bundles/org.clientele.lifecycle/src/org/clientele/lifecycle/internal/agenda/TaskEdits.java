package org.clientele.lifecycle.internal.agenda;

import java.util.Collection;
import java.util.List;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.store.CommitResult;
import org.clientele.core.store.Store;
import org.clientele.core.store.UnitOfWork;
import org.clientele.model.Aggregate;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.Task;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;

/** Changes open tasks, each time as one unit of work. */
final class TaskEdits {

    /** Changes a task. */
    @FunctionalInterface
    interface Change {
        void apply(Task task) throws ClienteleException;
    }

    private TaskEdits() {
    }

    static CommitResult failed(ClienteleException failure) {
        return new CommitResult(failure.getStatus(), 0, List.of());
    }

    static boolean isOpen(Task task) {
        return task.getDoneAt() == null && task.getCancelledAt() == null;
    }

    /** Changes one open task; one that is not open, or not there, is refused. */
    static CommitResult one(Store store, Actor actor, long taskId, String reason, Change change) {
        try (UnitOfWork work = store.begin(actor, reason)) {
            Task task = (Task) store.records(actor).load(Literals.TASK, taskId)
                    .orElseThrow(() -> new ClienteleException(StatusCodes.NOT_FOUND,
                            NLS.bind(Messages.task_notFound, Long.toString(taskId))));
            if (!isOpen(task)) {
                throw new ClienteleException(StatusCodes.INVALID_RECORD, Messages.task_notOpen);
            }
            change.apply(task);
            work.save(task);
            return work.commit(null);
        } catch (ClienteleException e) {
            return failed(e);
        }
    }

    /** Changes those of some tasks that are open. */
    static CommitResult all(Store store, Actor actor, Collection<Long> tasks, String reason, Change change) {
        try (UnitOfWork work = store.begin(actor, reason)) {
            boolean any = false;
            long[] ids = tasks.stream().mapToLong(Long::longValue).toArray();
            for (Aggregate loaded : store.records(actor).loadAll(Literals.TASK, ids)) {
                if (loaded instanceof Task task && isOpen(task)) {
                    change.apply(task);
                    work.save(task);
                    any = true;
                }
            }
            return any ? work.commit(null) : new CommitResult(Status.OK_STATUS, 0, List.of());
        } catch (ClienteleException e) {
            return failed(e);
        }
    }
}
