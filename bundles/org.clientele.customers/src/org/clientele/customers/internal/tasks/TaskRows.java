package org.clientele.customers.internal.tasks;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.clientele.core.ClienteleException;
import org.clientele.core.store.Criterion;
import org.clientele.core.store.Criterion.Operator;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.RecordQuery;
import org.clientele.core.store.RecordRow;
import org.clientele.core.store.Records;
import org.clientele.core.tasks.TaskItem;
import org.clientele.core.tasks.TaskQuery;
import org.clientele.core.tasks.TaskState;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.TaskChannel;
import org.clientele.model.TaskPriority;
import org.clientele.model.value.CarePlanId;
import org.clientele.model.value.PartyId;

/** Tasks as rows of the store. */
final class TaskRows {

    /** The columns in the order in which {@link #item} reads them. */
    static final List<FeaturePath> COLUMNS = List.of(FeaturePath.of(Literals.TASK__CUSTOMER),
            FeaturePath.of(Literals.TASK__OWNER), FeaturePath.of(Literals.TASK__DUE),
            FeaturePath.of(Literals.TASK__TEXT), FeaturePath.of(Literals.TASK__ORIGIN),
            FeaturePath.of(Literals.TASK__DONE_AT), FeaturePath.of(Literals.TASK__DONE_BY),
            FeaturePath.of(Literals.TASK__CANCELLED_AT), FeaturePath.of(Literals.TASK__CANCELLED_BY),
            FeaturePath.of(Literals.TASK__CANCEL_REASON), FeaturePath.of(Literals.TASK__PRIORITY),
            FeaturePath.of(Literals.TASK__EFFORT), FeaturePath.of(Literals.TASK__CHANNEL),
            FeaturePath.of(Literals.TASK__STARTS_AT), FeaturePath.of(Literals.TASK__REMIND_AT),
            FeaturePath.of(Literals.TASK__PLAN), FeaturePath.of(Literals.TASK__OCCURRENCE),
            FeaturePath.of(Literals.TASK__UID));

    private static final FeaturePath DUE = FeaturePath.of(Literals.TASK__DUE);

    private TaskRows() {
    }

    /** The criteria of a query but for the states. */
    static RecordQuery query(TaskQuery wanted) {
        List<Criterion> where = new ArrayList<>();
        wanted.customer().ifPresent(
                id -> where.add(Criterion.eq(FeaturePath.of(Literals.TASK__CUSTOMER), new PartyId(id))));
        wanted.owner().ifPresent(owner -> where.add(Criterion.eq(FeaturePath.of(Literals.TASK__OWNER), owner)));
        wanted.dueBefore().ifPresent(day -> where.add(new Criterion(DUE, Operator.LT, day)));
        wanted.plan().ifPresent(
                id -> where.add(Criterion.eq(FeaturePath.of(Literals.TASK__PLAN), new CarePlanId(id))));
        if (!wanted.priorities().isEmpty()) {
            where.add(new Criterion(FeaturePath.of(Literals.TASK__PRIORITY), Operator.IN, wanted.priorities()));
        }
        return new RecordQuery(Literals.TASK, COLUMNS, where, Optional.of(DUE), false);
    }

    /** The query narrowed to one state; the three do not overlap. */
    static RecordQuery in(RecordQuery query, TaskState state) {
        Operator done = state == TaskState.DONE ? Operator.NOT_NULL : Operator.IS_NULL;
        RecordQuery narrowed = query.and(new Criterion(FeaturePath.of(Literals.TASK__DONE_AT), done, null));
        if (state == TaskState.DONE) {
            return narrowed;
        }
        Operator cancelled = state == TaskState.CANCELLED ? Operator.NOT_NULL : Operator.IS_NULL;
        return narrowed.and(new Criterion(FeaturePath.of(Literals.TASK__CANCELLED_AT), cancelled, null));
    }

    static List<TaskItem> items(Records records, List<RecordRow> rows) throws ClienteleException {
        long[] parties = rows.stream().map(r -> (PartyId) r.values().get(0)).filter(p -> p != null)
                .mapToLong(PartyId::value).distinct().toArray();
        Map<Long, String> names = new HashMap<>();
        if (parties.length > 0) {
            for (RecordRow row : records.rows(Literals.PARTY, List.of(FeaturePath.of(Literals.PARTY__DISPLAY_NAME)),
                    parties)) {
                names.put(row.id(), text(row.values().get(0)));
            }
        }
        return rows.stream().map(row -> item(row, names)).toList();
    }

    private static TaskItem item(RecordRow row, Map<Long, String> names) {
        List<Object> v = row.values();
        PartyId customer = (PartyId) v.get(0);
        LocalDateTime doneAt = (LocalDateTime) v.get(5);
        LocalDateTime cancelledAt = (LocalDateTime) v.get(7);
        TaskState state = doneAt != null ? TaskState.DONE : cancelledAt != null ? TaskState.CANCELLED : TaskState.OPEN;
        return new TaskItem(row.id(), customer == null ? 0 : customer.value(),
                customer == null ? "" : names.getOrDefault(customer.value(), ""), text(v.get(1)), (LocalDate) v.get(2), //$NON-NLS-1$ //$NON-NLS-2$
                text(v.get(3)), text(v.get(4)), state, doneAt != null ? doneAt : cancelledAt,
                text(doneAt != null ? v.get(6) : v.get(8)), text(v.get(9)),
                (TaskPriority) v.get(10), (Integer) v.get(11), (TaskChannel) v.get(12), (LocalDateTime) v.get(13),
                (LocalDateTime) v.get(14), v.get(15) == null ? 0 : ((CarePlanId) v.get(15)).value(),
                (LocalDateTime) v.get(16), text(v.get(17)));
    }

    private static String text(Object value) {
        return value == null ? "" : (String) value; //$NON-NLS-1$
    }
}
