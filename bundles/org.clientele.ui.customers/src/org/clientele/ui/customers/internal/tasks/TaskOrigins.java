package org.clientele.ui.customers.internal.tasks;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.clientele.core.interactions.InteractionService;
import org.clientele.core.interactions.ParticipantView;
import org.clientele.core.store.AggregateRef;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.tasks.TaskGeneratorService;
import org.clientele.core.tasks.TaskItem;
import org.clientele.core.tasks.TaskService;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.Interaction;
import org.clientele.ui.StoreSession;
import org.clientele.ui.UiCommands;
import org.clientele.ui.UiIds;
import org.clientele.ui.UiJobs;
import org.clientele.ui.customers.internal.timeline.InteractionDialog;
import org.clientele.ui.customers.internal.timeline.InteractionDraft;
import org.eclipse.ui.IWorkbenchSite;
import org.eclipse.ui.PlatformUI;

/** What tasks come from: in words, and as something that opens. */
final class TaskOrigins {

    private static final String INTERACTION = "interaction"; //$NON-NLS-1$
    private static final String DECISION = "decision"; //$NON-NLS-1$
    private static final String GRADE = "grade"; //$NON-NLS-1$
    private static final String PLAN = "plan"; //$NON-NLS-1$

    private TaskOrigins() {
    }

    private static String kind(TaskItem task) {
        int colon = task.origin().indexOf(':');
        return colon < 0 ? task.origin() : task.origin().substring(0, colon);
    }

    private static String rest(TaskItem task) {
        return task.origin().substring(task.origin().indexOf(':') + 1);
    }

    /** In words; an origin that is not known stands for itself. */
    static String label(TaskItem task) {
        return switch (kind(task)) {
        case TaskService.MANUAL -> Messages.Origin_manual;
        case DECISION -> Messages.Origin_decision;
        case INTERACTION -> Messages.Origin_interaction;
        case GRADE -> Messages.Origin_grade;
        case PLAN -> Messages.Origin_plan;
        case "calendar" -> Messages.Origin_calendar; //$NON-NLS-1$
        default -> generator(task).orElse(task.origin());
        };
    }

    private static Optional<String> generator(TaskItem task) {
        return Optional.ofNullable(PlatformUI.getWorkbench().getService(TaskGeneratorService.class))
                .flatMap(generators -> generators.originLabel(task.origin()));
    }

    /** Whether there is something to open. */
    static boolean opens(TaskItem task) {
        return task.plan() != 0 || switch (kind(task)) {
        case INTERACTION, GRADE -> true;
        case DECISION -> task.customer() != 0;
        default -> false;
        };
    }

    /** Opens the plan, the table, the interaction or the customer of which it comes. */
    static void open(IWorkbenchSite site, StoreSession session, TaskItem task) {
        if (task.plan() != 0) {
            UiCommands.run(site, UiIds.OPEN_PLAN, Map.of(UiIds.PLAN_ID, Long.toString(task.plan())));
            return;
        }
        switch (kind(task)) {
        case INTERACTION -> interaction(site, session, rest(task));
        case GRADE -> grade(site, session, rest(task).split("/")[0]); //$NON-NLS-1$
        default -> UiCommands.openCustomer(site, task.customer());
        }
    }

    private static void grade(IWorkbenchSite site, StoreSession session, String key) {
        UiJobs.start(site.getShell(), Messages.Tasks_loading, null,
                m -> session.store().records(session.actor()).find(Literals.GRADE_TABLE,
                        FeaturePath.of(Literals.GRADE_TABLE__KEY), key),
                (Optional<AggregateRef> found) -> found.ifPresent(table -> UiCommands.run(site,
                        "org.clientele.ui.segments.openGradeTable", //$NON-NLS-1$
                        Map.of("id", Long.toString(table.id()), "name", key)))); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** What was recorded of it. */
    private record Loaded(Interaction interaction, List<ParticipantView> participants) {
    }

    private static void interaction(IWorkbenchSite site, StoreSession session, String id) {
        InteractionService service = site.getService(InteractionService.class);
        if (service == null || !id.matches("\\d{1,18}")) { //$NON-NLS-1$
            return;
        }
        UiJobs.start(site.getShell(), Messages.Tasks_loading, null, m -> {
            Optional<Interaction> found = service.load(session.store(), session.actor(), Long.parseLong(id));
            return found.isEmpty() ? Optional.<Loaded>empty()
                    : Optional.of(new Loaded(found.get(),
                            service.participants(session.store(), session.actor(), found.get())));
        }, found -> found.ifPresent(loaded -> new InteractionDialog(site.getShell(), session, service,
                new InteractionDraft(loaded.interaction(), session.actor().account()), loaded.participants()).open()));
    }
}
