package org.clientele.lifecycle.internal.care;

import java.util.ArrayList;
import java.util.List;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.store.Criterion;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.RecordQuery;
import org.clientele.core.store.Records;
import org.clientele.core.store.Store;
import org.clientele.model.Aggregate;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.Task;
import org.clientele.model.value.CarePlanId;

/** The tasks of a plan as they are stored. */
final class StoredTasks {

    private static final int CHUNK = 1000;

    private StoredTasks() {
    }

    static List<Task> of(Store store, Actor actor, long plan) throws ClienteleException {
        Records records = store.records(actor);
        List<Long> ids = new ArrayList<>();
        records.scan(RecordQuery.all(Literals.TASK, List.of())
                .and(Criterion.eq(FeaturePath.of(Literals.TASK__PLAN), new CarePlanId(plan))),
                row -> ids.add(row.id()), null);
        List<Task> tasks = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += CHUNK) {
            for (Aggregate loaded : records.loadAll(Literals.TASK, ids
                    .subList(from, Math.min(ids.size(), from + CHUNK)).stream().mapToLong(Long::longValue).toArray())) {
                tasks.add((Task) loaded);
            }
        }
        return tasks;
    }

    static boolean isOpen(Task task) {
        return task.getDoneAt() == null && task.getCancelledAt() == null;
    }
}
