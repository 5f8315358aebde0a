package org.clientele.lifecycle.internal.care;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.TreeMap;

import org.clientele.core.ClienteleException;
import org.clientele.core.care.PlanContact;
import org.clientele.core.care.PlanContact.State;
import org.clientele.core.store.Store;
import org.clientele.model.CarePlan;
import org.clientele.model.PlanVisit;
import org.clientele.model.Task;
import org.clientele.model.value.TaskId;

/** The contacts of one plan: what was recorded, what waits, and what the rule still brings. */
final class ContactList {

    private static final int MOST = 1000;

    private ContactList() {
    }

    static List<PlanContact> of(Store store, CarePlan plan, List<Task> tasks, ContactTimes times, LocalDate today,
            LocalDate until) throws ClienteleException {
        TreeMap<LocalDateTime, PlanContact> contacts = new TreeMap<>();
        if (PlanTasks.isPlanning(plan)) {
            for (LocalDateTime time : times.within(plan, store.info().settings().zone(), today, until, MOST)) {
                contacts.put(time, new PlanContact(time, time, State.COMING, 0, 0, 0, "")); //$NON-NLS-1$
            }
        }
        for (Task task : tasks) {
            if (task.getOccurrence() != null) {
                contacts.put(task.getOccurrence(), ofTask(task, today));
            }
        }
        for (PlanVisit visit : plan.getVisits()) {
            if (visit.getPlanned() != null) {
                contacts.merge(visit.getPlanned(), ofVisit(visit), (task, told) -> joined(task, told));
            }
        }
        return contacts.values().stream().limit(MOST).toList();
    }

    private static PlanContact ofTask(Task task, LocalDate today) {
        LocalDateTime at = task.getStartsAt() != null ? task.getStartsAt()
                : task.getDue() == null ? task.getOccurrence() : task.getDue().atStartOfDay();
        State state = task.getDoneAt() != null ? State.HELD : task.getCancelledAt() != null ? State.LEFT_OUT
                : task.getDue() != null && task.getDue().isBefore(today) ? State.OVERDUE : State.PLANNED;
        String note = task.getCancelReason() == null ? "" : task.getCancelReason(); //$NON-NLS-1$
        return new PlanContact(task.getOccurrence(), state == State.HELD ? task.getDoneAt() : at, state, 0,
                task.getId(), 0, note);
    }

    private static PlanContact ofVisit(PlanVisit visit) {
        TaskId task = visit.getTask();
        boolean left = visit.getLeftOut() != null;
        LocalDateTime at = visit.getHeld() != null ? visit.getHeld()
                : visit.getMoved() != null ? visit.getMoved() : visit.getPlanned();
        return new PlanContact(visit.getPlanned(), at,
                visit.getHeld() != null ? State.HELD : left ? State.LEFT_OUT : State.PLANNED, visit.getMissed(),
                task == null ? 0 : task.value(), visit.getInteraction(), left ? visit.getLeftOut() : ""); //$NON-NLS-1$
    }

    /** What the plan recorded says more than the task, but the task knows whether it is late and where it was moved. */
    private static PlanContact joined(PlanContact task, PlanContact told) {
        if (told.state() != State.PLANNED) {
            return told;
        }
        return new PlanContact(task.planned(), task.at(), task.state(), told.missed(), task.task(),
                told.interaction(), task.note());
    }
}
