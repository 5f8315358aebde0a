package org.clientele.lifecycle.internal.care;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.care.PlanService;
import org.clientele.core.store.Store;
import org.clientele.core.store.UnitOfWork;
import org.clientele.model.CarePlan;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.PlanState;
import org.clientele.model.PlanStep;
import org.clientele.model.Task;
import org.clientele.model.value.CarePlanId;
import org.clientele.model.value.TaskId;

/** Brings the tasks of one plan in step with it, within a unit of work. */
final class PlanTasks {

    private static final int MOST = 500;

    private final Store store;
    private final Actor actor;
    private final ContactTimes times;
    private final LocalDateTime now;
    private int created;
    private int withdrawn;

    PlanTasks(Store store, Actor actor, ContactTimes times, LocalDateTime now) {
        this.store = store;
        this.actor = actor;
        this.times = times;
        this.now = now;
    }

    int created() {
        return created;
    }

    int withdrawn() {
        return withdrawn;
    }

    /** Steps and contacts, after a person changed the plan. */
    void inStep(CarePlan plan, UnitOfWork work, String reason) throws ClienteleException {
        List<Task> tasks = StoredTasks.of(store, actor, plan.getId());
        switch (plan.getState()) {
        case ACTIVE -> {
            steps(plan, tasks, work);
            LocalDate horizon = now.toLocalDate().plusDays(PlanService.HORIZON_DAYS);
            withdrawForeign(plan, tasks, work, horizon);
            contacts(plan, tasks, work, horizon);
        }
        case PAUSED -> {
            for (PlanStep step : plan.getSteps()) {
                if (tasks.stream().anyMatch(task -> is(step, task) && StoredTasks.isOpen(task))) {
                    step.setTask(null);
                }
            }
            tasks.stream().filter(StoredTasks::isOpen).forEach(task -> withdraw(task, work));
            plan.setPlannedTo(null);
        }
        case ENDED -> tasks.stream().filter(StoredTasks::isOpen).forEach(task -> {
            task.setCancelledAt(now);
            task.setCancelledBy(actor.account());
            task.setCancelReason(reason);
            work.save(task);
            withdrawn++;
        });
        }
    }

    private static boolean is(PlanStep step, Task task) {
        return step.getTask() != null && step.getTask().value() == task.getId();
    }

    private void withdraw(Task task, UnitOfWork work) {
        work.delete(task);
        withdrawn++;
    }

    private void steps(CarePlan plan, List<Task> tasks, UnitOfWork work) throws ClienteleException {
        Set<Long> kept = new HashSet<>();
        CarePlan before = (CarePlan) store.records(actor).load(Literals.CARE_PLAN, plan.getId()).orElse(plan);
        for (PlanStep step : plan.getSteps()) {
            Task task = tasks.stream().filter(each -> is(step, each)).findFirst().orElse(null);
            if (task == null) {
                task = begin(plan);
                fill(task, plan, step);
                task.setOwner(ownerOf(plan, step));
                work.add(task);
                step.setTask(new TaskId(task.getId()));
                created++;
            } else {
                kept.add(task.getId());
                if (StoredTasks.isOpen(task)) {
                    fill(task, plan, step);
                    handOver(task, plan, step, before);
                    work.save(task);
                }
            }
        }
        for (Task task : tasks) {
            if (task.getOccurrence() == null && StoredTasks.isOpen(task) && !kept.contains(task.getId())) {
                withdraw(task, work);
            }
        }
    }

    private static void fill(Task task, CarePlan plan, PlanStep step) {
        task.setText(step.getText());
        task.setDue(plan.getStart().plusDays(step.getAfterDays()));
    }

    private static String ownerOf(CarePlan plan, PlanStep step) {
        return isOwned(step) ? step.getOwner() : plan.getOwner();
    }

    private static boolean isOwned(PlanStep step) {
        return step.getOwner() != null && !step.getOwner().isBlank();
    }

    /** A task stays with whom it was given to, unless the plan now names somebody else for its step. */
    private static void handOver(Task task, CarePlan plan, PlanStep step, CarePlan before) {
        String owner = ownerOf(plan, step);
        String was = before.getSteps().stream().filter(each -> each.getId() == step.getId()).findFirst()
                .map(each -> ownerOf(before, each)).orElse(null);
        if (!Objects.equals(owner, was) && (isOwned(step) || was == null || was.equals(task.getOwner()))) {
            task.setOwner(owner);
        }
    }

    private static Task begin(CarePlan plan) {
        Task task = ClienteleFactory.eINSTANCE.createTask();
        task.setCustomer(plan.getCustomer());
        task.setOwner(plan.getOwner());
        task.setOrigin(PlanService.ORIGIN + plan.getId());
        task.setPlan(new CarePlanId(plan.getId()));
        return task;
    }

    /** Open contacts that the rule no longer has go; those that were missed stay, for they are owed. */
    private void withdrawForeign(CarePlan plan, List<Task> tasks, UnitOfWork work, LocalDate horizon)
            throws ClienteleException {
        LocalDate last = tasks.stream().filter(task -> task.getOccurrence() != null)
                .map(task -> task.getOccurrence().toLocalDate()).filter(day -> day.isAfter(horizon))
                .max(LocalDate::compareTo).orElse(horizon);
        Set<LocalDateTime> wanted = new HashSet<>(wanted(plan, now.toLocalDate(), last));
        String before = store.records(actor).load(Literals.CARE_PLAN, plan.getId())
                .map(stored -> ((CarePlan) stored).getOwner()).orElse(plan.getOwner());
        for (Task task : List.copyOf(tasks)) {
            LocalDateTime occurrence = task.getOccurrence();
            if (occurrence == null || !StoredTasks.isOpen(task)) {
                continue;
            }
            if (!occurrence.isBefore(now.toLocalDate().atStartOfDay()) && !wanted.contains(occurrence)) {
                withdraw(task, work);
                tasks.remove(task);
            } else if (describe(task, plan) | handOver(task, plan, before)) {
                work.save(task);
            }
        }
    }

    private List<LocalDateTime> wanted(CarePlan plan, LocalDate from, LocalDate to) throws ClienteleException {
        return times.within(plan, store.info().settings().zone(), from, to, MOST);
    }

    /** Contacts from today to the horizon that have no task yet, not even one that was cancelled, become tasks. */
    void contacts(CarePlan plan, List<Task> tasks, UnitOfWork work, LocalDate horizon) throws ClienteleException {
        Map<LocalDateTime, Task> there = new HashMap<>();
        tasks.stream().filter(task -> task.getOccurrence() != null).forEach(t -> there.put(t.getOccurrence(), t));
        plan.getVisits().stream().filter(visit -> visit.getPlanned() != null)
                .forEach(visit -> there.putIfAbsent(visit.getPlanned(), null));
        for (LocalDateTime time : wanted(plan, now.toLocalDate(), horizon)) {
            if (!there.containsKey(time)) {
                Task task = begin(plan);
                task.setOccurrence(time);
                task.setDue(time.toLocalDate());
                task.setStartsAt(plan.getMinute() < 0 ? null : time);
                describe(task, plan);
                work.add(task);
                created++;
            }
        }
        if (plan.getPlannedTo() == null || plan.getPlannedTo().isBefore(horizon)) {
            plan.setPlannedTo(horizon);
        }
    }

    /** What a contact's task has of the plan; the owner too, unless somebody else took it. */
    private static boolean describe(Task task, CarePlan plan) {
        boolean changed = !Objects.equals(plan.getTitle(), task.getText()) || task.getEffort() != plan.getEffort()
                || task.getChannel() != plan.getChannel();
        task.setText(plan.getTitle());
        task.setEffort(plan.getEffort());
        task.setChannel(plan.getChannel());
        return changed;
    }

    /** A contact goes along with the plan to its new owner, unless it was given to somebody else before. */
    private static boolean handOver(Task task, CarePlan plan, String before) {
        if (Objects.equals(before, plan.getOwner()) || !Objects.equals(before, task.getOwner())) {
            return false;
        }
        task.setOwner(plan.getOwner());
        return true;
    }

    static boolean isPlanning(CarePlan plan) {
        return plan.getState() == PlanState.ACTIVE && plan.getStart() != null;
    }
}
