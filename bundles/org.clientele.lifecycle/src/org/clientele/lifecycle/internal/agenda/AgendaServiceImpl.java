package org.clientele.lifecycle.internal.agenda;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.agenda.Agenda;
import org.clientele.core.agenda.AgendaDay;
import org.clientele.core.agenda.AgendaService;
import org.clientele.core.agenda.MyDay;
import org.clientele.core.agenda.WorkingTime;
import org.clientele.core.store.CommitResult;
import org.clientele.core.store.Store;
import org.clientele.core.tasks.NewTask;
import org.clientele.core.tasks.TaskItem;
import org.clientele.core.tasks.TaskQuery;
import org.clientele.core.tasks.TaskService;
import org.clientele.core.tasks.TaskState;
import org.clientele.model.Task;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Puts tasks onto days. */
@Component
public final class AgendaServiceImpl implements AgendaService {

    private static final int MOST_TASKS = 10_000;
    private static final int MOST_OVERDUE = 1000;
    private static final Comparator<TaskItem> BY_TIME = Comparator
            .comparing(TaskItem::startsAt, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(TaskItem.BY_URGENCY);

    private final TaskService tasks;

    /**
     * Creates the service.
     *
     * @param tasks lists tasks
     */
    @Activate
    public AgendaServiceImpl(@Reference TaskService tasks) {
        this.tasks = tasks;
    }

    @Override
    public Agenda entries(Store store, Actor actor, String account, LocalDate from, LocalDate to)
            throws ClienteleException {
        if (to.isBefore(from) || ChronoUnit.DAYS.between(from, to) >= MOST_DAYS) {
            throw new ClienteleException(StatusCodes.INVALID_INPUT,
                    NLS.bind(Messages.agenda_range, Integer.toString(MOST_DAYS)));
        }
        List<TaskItem> all = tasks.between(store, actor, account, from, to, MOST_TASKS);
        WorkingTime time = workingTime(store, actor, account);
        List<AgendaDay> days = from.datesUntil(to.plusDays(1)).map(day -> day(day, all, time)).toList();
        return new Agenda(account, days, overdue(store, actor, account, from));
    }

    private static AgendaDay day(LocalDate day, List<TaskItem> all, WorkingTime time) {
        List<TaskItem> timed = all.stream().filter(t -> Load.covers(t, day)).sorted(BY_TIME).toList();
        List<TaskItem> untimed = all.stream().filter(t -> t.startsAt() == null && day.equals(t.due())).toList();
        List<TaskItem> both = new ArrayList<>(timed);
        both.addAll(untimed);
        return new AgendaDay(day, timed, untimed, both.stream().mapToInt(t -> Load.minutes(t, day)).sum(),
                (int) both.stream().filter(t -> t.effort() == 0).count(), time.on(day), time.noteOn(day));
    }

    private List<TaskItem> overdue(Store store, Actor actor, String account, LocalDate today)
            throws ClienteleException {
        if (account.isEmpty()) {
            return List.of();
        }
        return tasks.page(store, actor, TaskQuery.ofOwner(account).overdue(today), Optional.empty(), MOST_OVERDUE)
                .tasks();
    }

    @Override
    public MyDay myDay(Store store, Actor actor, String account, LocalDateTime now, int daysAhead)
            throws ClienteleException {
        LocalDate today = now.toLocalDate();
        List<TaskItem> all = tasks.between(store, actor, account, today, today.plusDays(daysAhead), MOST_TASKS);
        AgendaDay day = day(today, all, workingTime(store, actor, account));
        List<TaskItem> ofDay = new ArrayList<>(day.timed());
        ofDay.addAll(day.untimed());
        List<TaskItem> due = ofDay.stream().filter(t -> t.state() == TaskState.OPEN).toList();
        List<TaskItem> overdue = overdue(store, actor, account, today).stream().filter(t -> !due.contains(t)).toList();
        List<TaskItem> next = all.stream()
                .filter(t -> t.state() == TaskState.OPEN && t.day() != null && t.day().isAfter(today))
                .sorted(Comparator.comparing(TaskItem::day).thenComparing(BY_TIME)).toList();
        var shown = due.stream().map(TaskItem::id).collect(Collectors.toSet());
        overdue.forEach(t -> shown.add(t.id()));
        List<TaskItem> reminders = tasks
                .reminding(store, actor, account, Optional.empty(), Optional.of(now), MOST_OVERDUE).stream()
                .filter(t -> !shown.contains(t.id())).toList();
        reminders.forEach(t -> shown.add(t.id()));
        return new MyDay(today, overdue, due, reminders, next.stream().filter(t -> !shown.contains(t.id())).toList(),
                day.load(), day.capacity(), ofDay.size() - due.size());
    }

    @Override
    public CommitResult move(Store store, Actor actor, long taskId, LocalDateTime startsAt) {
        return TaskEdits.one(store, actor, taskId, Messages.reason_move, task -> {
            LocalDateTime before = anchor(task);
            LocalDate day = startsAt.toLocalDate();
            boolean dayOfStart = task.getStartsAt() == null
                    || task.getStartsAt().toLocalDate().equals(task.getDue());
            if (task.getDue() == null || dayOfStart || task.getDue().isBefore(day)) {
                task.setDue(day);
            }
            boolean timed = task.getStartsAt() != null;
            task.setStartsAt(startsAt);
            remind(task, timed ? before : before == null ? null : before.with(startsAt.toLocalTime()), startsAt);
        });
    }

    @Override
    public CommitResult moveToDay(Store store, Actor actor, long taskId, LocalDate day) {
        return TaskEdits.one(store, actor, taskId, Messages.reason_move, task -> {
            LocalDateTime before = anchor(task);
            task.setStartsAt(null);
            task.setDue(day);
            remind(task, before, before == null ? null : day.atTime(before.toLocalTime()));
        });
    }

    private static LocalDateTime anchor(Task task) {
        if (task.getStartsAt() != null) {
            return task.getStartsAt();
        }
        return task.getDue() == null ? null : task.getDue().atStartOfDay();
    }

    /** A reminder moves as the task does. */
    private static void remind(Task task, LocalDateTime before, LocalDateTime after) {
        if (task.getRemindAt() != null && before != null && after != null) {
            task.setRemindAt(task.getRemindAt().plus(ChronoUnit.MINUTES.between(before, after), ChronoUnit.MINUTES));
        }
    }

    @Override
    public CommitResult effort(Store store, Actor actor, long taskId, int minutes) {
        return TaskEdits.one(store, actor, taskId, Messages.reason_effort, task -> {
            if (minutes < 0 || minutes > NewTask.MOST_EFFORT) {
                throw new ClienteleException(StatusCodes.INVALID_RECORD,
                        NLS.bind(Messages.task_effort, Integer.toString(NewTask.MOST_EFFORT)));
            }
            task.setEffort(minutes);
        });
    }

    @Override
    public WorkingTime workingTime(Store store, Actor actor, String account) throws ClienteleException {
        return WorkingTimes.of(store, actor, account);
    }

    @Override
    public CommitResult save(Store store, Actor actor, WorkingTime time) {
        return WorkingTimes.save(store, actor, time);
    }

    @Override
    public List<String> people(Store store, Actor actor) throws ClienteleException {
        return List.copyOf(Accounts.people(store, actor));
    }
}
