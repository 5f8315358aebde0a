package org.clientele.customers.internal.tasks;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.clientele.core.ClienteleException;
import org.clientele.core.store.Criterion;
import org.clientele.core.store.Criterion.Operator;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.RecordQuery;
import org.clientele.core.store.RecordRow;
import org.clientele.core.store.Records;
import org.clientele.core.tasks.NewTask;
import org.clientele.core.tasks.TaskItem;
import org.clientele.model.ClientelePackage.Literals;

/** Tasks by their place in time. */
final class TaskDays {

    private static final FeaturePath STARTS = FeaturePath.of(Literals.TASK__STARTS_AT);
    private static final FeaturePath DUE = FeaturePath.of(Literals.TASK__DUE);
    private static final FeaturePath REMIND = FeaturePath.of(Literals.TASK__REMIND_AT);

    private final Records records;

    TaskDays(Records records) {
        this.records = records;
    }

    private static RecordQuery of(String owner, FeaturePath order) {
        FeaturePath path = FeaturePath.of(Literals.TASK__OWNER);
        Criterion whose = owner.isEmpty() ? new Criterion(path, Operator.IS_NULL, null) : Criterion.eq(path, owner);
        return new RecordQuery(Literals.TASK, TaskRows.COLUMNS, List.of(whose,
                new Criterion(FeaturePath.of(Literals.TASK__CANCELLED_AT), Operator.IS_NULL, null)),
                Optional.of(order), false);
    }

    List<TaskItem> between(String owner, LocalDate from, LocalDate to, int limit) throws ClienteleException {
        LocalDateTime begin = from.atStartOfDay();
        RecordQuery timed = of(owner, STARTS)
                .and(new Criterion(STARTS, Operator.GT, begin.minusMinutes(NewTask.MOST_EFFORT)))
                .and(new Criterion(STARTS, Operator.LT, to.plusDays(1).atStartOfDay()));
        RecordQuery untimed = of(owner, DUE).and(new Criterion(STARTS, Operator.IS_NULL, null))
                .and(new Criterion(DUE, Operator.GE, from)).and(new Criterion(DUE, Operator.LE, to));
        List<RecordRow> rows = new ArrayList<>(records.page(timed, Optional.empty(), limit).rows());
        rows.addAll(records.page(untimed, Optional.empty(), limit).rows());
        return TaskRows.items(records, rows).stream()
                .filter(t -> t.startsAt() == null || !t.startsAt().isBefore(begin)
                        || t.startsAt().plusMinutes(t.effort()).isAfter(begin))
                .sorted(TaskItem.BY_URGENCY).toList();
    }

    List<TaskItem> reminding(String owner, Optional<LocalDateTime> after, Optional<LocalDateTime> until, int limit)
            throws ClienteleException {
        RecordQuery query = of(owner, REMIND).and(new Criterion(REMIND, Operator.NOT_NULL, null))
                .and(new Criterion(FeaturePath.of(Literals.TASK__DONE_AT), Operator.IS_NULL, null));
        if (after.isPresent()) {
            query = query.and(new Criterion(REMIND, Operator.GT, after.get()));
        }
        if (until.isPresent()) {
            query = query.and(new Criterion(REMIND, Operator.LE, until.get()));
        }
        return TaskRows.items(records, records.page(query, Optional.empty(), limit).rows());
    }
}
