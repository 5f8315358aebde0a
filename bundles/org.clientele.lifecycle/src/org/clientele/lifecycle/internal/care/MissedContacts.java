package org.clientele.lifecycle.internal.care;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.agenda.AgendaDay;
import org.clientele.core.agenda.AgendaService;
import org.clientele.core.store.Store;
import org.clientele.core.store.UnitOfWork;
import org.clientele.model.CarePlan;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.PlanVisit;
import org.clientele.model.Task;
import org.clientele.model.value.TaskId;
import org.eclipse.osgi.util.NLS;

/** Plans missed contacts of one plan again, within a unit of work. */
final class MissedContacts {

    /** How far a day with room is looked for; then the first working day is taken, full or not. */
    private static final int FAR = 60;

    private final Store store;
    private final Actor actor;
    private final AgendaService agenda;
    private final ContactTimes times;
    private final LocalDateTime now;
    private int moved;
    private int leftOut;

    MissedContacts(Store store, Actor actor, AgendaService agenda, ContactTimes times, LocalDateTime now) {
        this.store = store;
        this.actor = actor;
        this.agenda = agenda;
        this.times = times;
        this.now = now;
    }

    int moved() {
        return moved;
    }

    int leftOut() {
        return leftOut;
    }

    static boolean isMissed(Task task, LocalDate today) {
        return task.getOccurrence() != null && StoredTasks.isOpen(task) && task.getDue() != null
                && task.getDue().isBefore(today);
    }

    /** Whether anything was changed; the caller saves the plan then. */
    boolean replan(CarePlan plan, List<Task> tasks, UnitOfWork work) throws ClienteleException {
        LocalDate today = now.toLocalDate();
        boolean changed = false;
        LocalDate taken = null;
        for (Task task : tasks.stream().filter(each -> isMissed(each, today))
                .sorted((a, b) -> b.getOccurrence().compareTo(a.getOccurrence())).toList()) {
            LocalDate day = nextDay(task, plan, today);
            LocalDate next = nextContact(plan, tasks, task, today);
            LocalDate before = taken != null && (next == null || taken.isBefore(next)) ? taken : next;
            PlanVisit visit = visit(plan, task);
            visit.setMissed(visit.getMissed() + 1);
            if (before != null && !before.isAfter(day)) {
                String reason = NLS.bind(Messages.overtaken, before);
                visit.setLeftOut(reason);
                task.setCancelledAt(now);
                task.setCancelledBy(actor.account());
                task.setCancelReason(reason);
                leftOut++;
            } else {
                LocalDateTime start = task.getStartsAt() == null ? null
                        : day.atTime(task.getStartsAt().toLocalTime());
                task.setDue(day);
                task.setStartsAt(start);
                task.setRemindAt(null);
                visit.setMoved(start == null ? day.atStartOfDay() : start);
                taken = day;
                moved++;
            }
            work.save(task);
            changed = true;
        }
        return changed;
    }

    /** The record of a contact in its plan, made when there is none. */
    static PlanVisit visit(CarePlan plan, Task task) {
        for (PlanVisit visit : plan.getVisits()) {
            if (task.getOccurrence().equals(visit.getPlanned())) {
                visit.setTask(new TaskId(task.getId()));
                return visit;
            }
        }
        PlanVisit visit = ClienteleFactory.eINSTANCE.createPlanVisit();
        visit.setPlanned(task.getOccurrence());
        visit.setTask(new TaskId(task.getId()));
        plan.getVisits().add(visit);
        return visit;
    }

    /** The first working day from today on with room for the contact. */
    private LocalDate nextDay(Task task, CarePlan plan, LocalDate today) throws ClienteleException {
        String owner = task.getOwner() == null ? "" : task.getOwner(); //$NON-NLS-1$
        int effort = task.getEffort() > 0 ? task.getEffort()
                : plan.getEffort() > 0 ? plan.getEffort() : AgendaService.USUAL_MINUTES;
        LocalDate working = null;
        for (AgendaDay day : agenda.entries(store, actor, owner, today, today.plusDays(FAR)).days()) {
            if (day.capacity() > 0) {
                working = working == null ? day.date() : working;
                if (day.load() + effort <= day.capacity()) {
                    return day.date();
                }
            }
        }
        return working == null ? today : working;
    }

    /** The day of the plan's next contact after a missed one; null: there is none. */
    private LocalDate nextContact(CarePlan plan, List<Task> tasks, Task missed, LocalDate today)
            throws ClienteleException {
        LocalDate next = tasks.stream()
                .filter(task -> task != missed && task.getOccurrence() != null && StoredTasks.isOpen(task)
                        && task.getOccurrence().isAfter(missed.getOccurrence()) && task.getDue() != null
                        && !task.getDue().isBefore(today))
                .map(Task::getDue).min(LocalDate::compareTo).orElse(null);
        if (next != null || !PlanTasks.isPlanning(plan)) {
            return next;
        }
        return times.within(plan, store.info().settings().zone(), today, today.plusDays(FAR), 1).stream().findFirst()
                .map(LocalDateTime::toLocalDate).filter(day -> day.isAfter(missed.getOccurrence().toLocalDate()))
                .orElse(null);
    }
}
