package org.clientele.lifecycle.internal.care;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.agenda.AgendaService;
import org.clientele.core.care.PlanningRun;
import org.clientele.core.store.CommitResult;
import org.clientele.core.store.Store;
import org.clientele.core.store.UnitOfWork;
import org.clientele.model.CarePlan;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.PlanState;
import org.clientele.model.Task;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;

/** Looks at every active plan: a unit of work for each that has something to do. */
final class PlanningWork {

    private final Store store;
    private final Actor actor;
    private final ContactTimes times;
    private final AgendaService agenda;
    private final LocalDateTime now;
    private final List<String> problems = new ArrayList<>();
    private int plans;
    private int created;
    private int moved;
    private int leftOut;

    PlanningWork(Store store, Actor actor, ContactTimes times, AgendaService agenda, LocalDateTime now) {
        this.store = store;
        this.actor = actor;
        this.times = times;
        this.agenda = agenda;
        this.now = now;
    }

    /** What is done with one plan. */
    @FunctionalInterface
    private interface Step {
        void of(CarePlan plan, List<Task> tasks) throws ClienteleException;
    }

    PlanningRun ahead(LocalDate horizon, IProgressMonitor monitor) throws ClienteleException {
        each((plan, tasks) -> ahead(plan, tasks, horizon), monitor);
        return run();
    }

    private void ahead(CarePlan plan, List<Task> tasks, LocalDate horizon) throws ClienteleException {
        PlanTasks step = new PlanTasks(store, actor, times, now);
        try (UnitOfWork work = store.begin(actor, Messages.reason_plan)) {
            step.contacts(plan, tasks, work, horizon);
            if (step.created() > 0) {
                work.save(plan);
                committed(work.commit(null));
                created += step.created();
            }
        }
    }

    PlanningRun missed(LocalDate today, IProgressMonitor monitor) throws ClienteleException {
        LocalDateTime moment = today.equals(now.toLocalDate()) ? now : today.atTime(LocalTime.MIDNIGHT);
        each((plan, tasks) -> {
            if (tasks.stream().anyMatch(task -> MissedContacts.isMissed(task, today))) {
                missed(plan, tasks, moment);
            }
        }, monitor);
        return run();
    }

    private void missed(CarePlan plan, List<Task> tasks, LocalDateTime moment) throws ClienteleException {
        MissedContacts missed = new MissedContacts(store, actor, agenda, times, moment);
        try (UnitOfWork work = store.begin(actor, Messages.reason_missed)) {
            if (missed.replan(plan, tasks, work)) {
                work.save(plan);
                committed(work.commit(null));
                moved += missed.moved();
                leftOut += missed.leftOut();
            }
        }
    }

    private static void committed(CommitResult result) throws ClienteleException {
        if (!result.isCommitted()) {
            throw new ClienteleException(result.status());
        }
    }

    private PlanningRun run() {
        return new PlanningRun(plans, created, moved, leftOut, problems);
    }

    /** A plan that fails keeps no other from it; one whose customer is gone is passed over. */
    private void each(Step step, IProgressMonitor monitor) throws ClienteleException {
        long[] ids = PlanList.ids(store, actor, PlanState.ACTIVE);
        SubMonitor progress = SubMonitor.convert(monitor, Math.max(1, ids.length));
        for (long id : ids) {
            if (progress.isCanceled()) {
                throw new ClienteleException(StatusCodes.CANCELLED, Messages.cancelled);
            }
            CarePlan plan = (CarePlan) store.records(actor).load(Literals.CARE_PLAN, id).orElse(null);
            if (plan != null && PlanTasks.isPlanning(plan) && plan.getCustomer() != null
                    && Parties.isThere(store, actor, plan.getCustomer().value())) {
                plans++;
                try {
                    step.of(plan, StoredTasks.of(store, actor, id));
                } catch (ClienteleException e) {
                    problems.add(NLS.bind(Messages.plan_problem, Long.toString(id), e.getMessage()));
                }
            }
            progress.worked(1);
        }
    }
}
