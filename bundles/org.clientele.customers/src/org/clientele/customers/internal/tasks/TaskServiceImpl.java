package org.clientele.customers.internal.tasks;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.bulk.BulkPreview;
import org.clientele.core.bulk.BulkResult;
import org.clientele.core.store.CommitResult;
import org.clientele.core.store.Page;
import org.clientele.core.store.PageKey;
import org.clientele.core.store.RecordQuery;
import org.clientele.core.store.RecordRow;
import org.clientele.core.store.Records;
import org.clientele.core.store.Store;
import org.clientele.core.store.UnitOfWork;
import org.clientele.core.tasks.NewTask;
import org.clientele.core.tasks.TaskItem;
import org.clientele.core.tasks.TaskPage;
import org.clientele.core.tasks.TaskQuery;
import org.clientele.core.tasks.TaskService;
import org.clientele.core.tasks.TaskState;
import org.clientele.customers.internal.editing.RecordEdit;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.Task;
import org.clientele.model.value.CarePlanId;
import org.clientele.model.value.PartyId;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Tasks as aggregates of the store. */
@Component
public final class TaskServiceImpl implements TaskService {

    private static final int MOST = 1000;
    private static final int DUE = 2;
    private static final Comparator<RecordRow> URGENT = Comparator
            .comparing((RecordRow r) -> (LocalDate) r.values().get(DUE),
                    Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(RecordRow::id);

    private final Clock clock;

    /** Creates the service. */
    @Activate
    public TaskServiceImpl() {
        this(Clock.systemUTC());
    }

    /**
     * Creates the service with a clock.
     *
     * @param clock tells now
     */
    public TaskServiceImpl(Clock clock) {
        this.clock = clock;
    }

    @Override
    public TaskPage page(Store store, Actor actor, TaskQuery query, Optional<PageKey> after, int limit)
            throws ClienteleException {
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("limit " + limit); //$NON-NLS-1$
        }
        Records records = store.records(actor);
        RecordQuery all = TaskRows.query(query);
        List<RecordRow> rows = new ArrayList<>();
        boolean more = false;
        for (TaskState state : query.states()) {
            Page page = records.page(TaskRows.in(all, state), after, limit);
            rows.addAll(page.rows());
            more |= page.next().isPresent();
        }
        rows.sort(URGENT);
        more |= rows.size() > limit;
        rows = rows.subList(0, Math.min(limit, rows.size()));
        Optional<PageKey> next = more ? Optional.of(new PageKey(rows.getLast().values().get(DUE), rows.getLast().id()))
                : Optional.empty();
        return new TaskPage(TaskRows.items(records, rows).stream().sorted(TaskItem.BY_URGENCY).toList(), next);
    }

    @Override
    public List<TaskItem> between(Store store, Actor actor, String owner, LocalDate from, LocalDate to, int limit)
            throws ClienteleException {
        return new TaskDays(store.records(actor)).between(owner, from, to, limit);
    }

    @Override
    public List<TaskItem> reminding(Store store, Actor actor, String owner, Optional<LocalDateTime> after,
            Optional<LocalDateTime> until, int limit) throws ClienteleException {
        return new TaskDays(store.records(actor)).reminding(owner, after, until, limit);
    }

    @Override
    public long count(Store store, Actor actor, TaskQuery query) throws ClienteleException {
        long count = 0;
        for (TaskState state : query.states()) {
            count += store.records(actor).count(TaskRows.in(TaskRows.query(query), state));
        }
        return count;
    }

    @Override
    public Optional<TaskItem> find(Store store, Actor actor, long taskId) throws ClienteleException {
        Records records = store.records(actor);
        List<RecordRow> rows = records.rows(Literals.TASK, TaskRows.COLUMNS, new long[] { taskId });
        return TaskRows.items(records, rows).stream().findFirst();
    }

    @Override
    public CommitResult create(Store store, Actor actor, NewTask task, String origin) {
        try (UnitOfWork work = store.begin(actor, Messages.reasonCreate)) {
            Task made = ClienteleFactory.eINSTANCE.createTask();
            fill(store, actor, made, task);
            made.setOrigin(origin);
            made.setPlan(task.plan().isPresent() ? new CarePlanId(task.plan().getAsLong()) : null);
            made.setOccurrence(task.occurrence());
            made.setUid(task.uid());
            work.add(made);
            return work.commit(null);
        } catch (ClienteleException e) {
            return RecordEdit.failed(e);
        }
    }

    @Override
    public BulkResult createAll(Store store, Actor actor, Collection<Long> parties, NewTask task, String origin,
            IProgressMonitor monitor) {
        try {
            check(task);
            return new TaskBatch(store, actor, task, origin).run(parties, monitor);
        } catch (ClienteleException e) {
            return new BulkResult(e.getStatus(), OptionalLong.empty(), new BulkPreview(0, 0, List.of(), List.of()));
        }
    }

    static void check(NewTask given) throws ClienteleException {
        String problem = null;
        if (given.text() == null || given.text().isBlank()) {
            problem = Messages.noText;
        } else if (given.effort() < 0 || given.effort() > NewTask.MOST_EFFORT) {
            problem = NLS.bind(Messages.effort, Integer.toString(NewTask.MOST_EFFORT));
        } else if (given.due() != null && given.startsAt() != null
                && given.due().isBefore(given.startsAt().toLocalDate())) {
            problem = Messages.dueBeforeStart;
        }
        if (problem != null) {
            throw new ClienteleException(StatusCodes.INVALID_RECORD, problem);
        }
    }

    private static void fill(Store store, Actor actor, Task task, NewTask given) throws ClienteleException {
        check(given);
        PartyId customer = given.customer().isPresent() ? new PartyId(given.customer().getAsLong()) : null;
        if (customer != null && !customer.equals(task.getCustomer())
                && store.records(actor).rows(Literals.PARTY, List.of(), new long[] { customer.value() }).isEmpty()) {
            throw RecordEdit.notFound(customer.value());
        }
        task.setCustomer(customer);
        task.setOwner(given.owner() == null || given.owner().isBlank() ? null : given.owner().strip());
        task.setDue(given.due());
        task.setText(given.text());
        task.setPriority(given.priority());
        task.setEffort(given.effort());
        task.setChannel(given.channel());
        task.setStartsAt(given.startsAt());
        task.setRemindAt(given.remindAt());
    }

    @Override
    public CommitResult change(Store store, Actor actor, long taskId, NewTask task) {
        return edit(store, actor, taskId, Messages.reasonChange, open(stored -> fill(store, actor, stored, task)));
    }

    @Override
    public CommitResult postpone(Store store, Actor actor, long taskId, LocalDate due) {
        return edit(store, actor, taskId, Messages.reasonPostpone, open(task -> putOff(task, due)));
    }

    private static void putOff(Task task, LocalDate due) {
        LocalDate before = task.getStartsAt() == null ? task.getDue() : task.getStartsAt().toLocalDate();
        if (task.getStartsAt() != null) {
            task.setStartsAt(due == null ? null : due.atTime(task.getStartsAt().toLocalTime()));
        }
        if (task.getRemindAt() != null && before != null && due != null) {
            task.setRemindAt(task.getRemindAt().plusDays(ChronoUnit.DAYS.between(before, due)));
        }
        task.setDue(due);
    }

    @Override
    public CommitResult done(Store store, Actor actor, long taskId) {
        return edit(store, actor, taskId, Messages.reasonDone, open(task -> {
            task.setDoneAt(now(store));
            task.setDoneBy(actor.account());
        }));
    }

    @Override
    public CommitResult cancel(Store store, Actor actor, long taskId, String reason) {
        if (reason == null || reason.isBlank()) {
            return RecordEdit.failed(new ClienteleException(StatusCodes.INVALID_RECORD, Messages.noReason));
        }
        return edit(store, actor, taskId, Messages.reasonCancel, open(task -> {
            task.setCancelledAt(now(store));
            task.setCancelledBy(actor.account());
            task.setCancelReason(reason.strip());
        }));
    }

    @Override
    public CommitResult reopen(Store store, Actor actor, long taskId) {
        return edit(store, actor, taskId, Messages.reasonReopen, task -> {
            task.setDoneAt(null);
            task.setDoneBy(null);
            task.setCancelledAt(null);
            task.setCancelledBy(null);
            task.setCancelReason(null);
        });
    }

    private LocalDateTime now(Store store) {
        return LocalDateTime.ofInstant(clock.instant(), store.info().settings().zone()).withNano(0);
    }

    private static CommitResult edit(Store store, Actor actor, long taskId, String reason, TaskChange change) {
        return RecordEdit.<Task>commit(store, actor, Literals.TASK, taskId, reason,
                (task, work) -> change.apply(task));
    }

    /** Only open tasks are changed and ended. */
    private static TaskChange open(TaskChange change) {
        return task -> {
            if (task.getDoneAt() != null || task.getCancelledAt() != null) {
                throw new ClienteleException(StatusCodes.INVALID_RECORD, Messages.notOpen);
            }
            change.apply(task);
        };
    }

    /** Changes a task. */
    @FunctionalInterface
    private interface TaskChange {
        void apply(Task task) throws ClienteleException;
    }
}
