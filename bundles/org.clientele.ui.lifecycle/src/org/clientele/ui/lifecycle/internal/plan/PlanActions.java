package org.clientele.ui.lifecycle.internal.plan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.care.PlanContact;
import org.clientele.core.care.PlanContact.State;
import org.clientele.core.care.PlanService;
import org.clientele.core.definitions.DefinitionService;
import org.clientele.core.profile.ProfileService;
import org.clientele.core.roles.Permission;
import org.clientele.core.store.CommitResult;
import org.clientele.model.CarePlan;
import org.clientele.model.PlanTemplate;
import org.clientele.ui.Permitted;
import org.clientele.ui.Problems;
import org.clientele.ui.StoreSession;
import org.clientele.ui.UiJobs;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.PartInitException;

/** What can be done with plans, from wherever. */
public final class PlanActions {

    private final IWorkbenchPartSite site;
    private final Supplier<Optional<StoreSession>> session;

    PlanActions(IWorkbenchPartSite site, Supplier<Optional<StoreSession>> session) {
        this.site = site;
        this.session = session;
    }

    private PlanService service() {
        return site.getService(PlanService.class);
    }

    private Shell shell() {
        return site.getShell();
    }

    /** Opens a plan in its editor. */
    void open(long plan, String title) {
        session.get().ifPresent(open -> edit(new PlanInput(open.storeId(), plan, title, null)));
    }

    private void edit(PlanInput input) {
        try {
            site.getPage().openEditor(input, PlanEditor.ID);
        } catch (PartInitException e) {
            Problems.show(e.getStatus());
        }
    }

    /** Asks for customer and template, and opens a new plan; nothing is stored before it is saved. */
    void create(long party, String name) {
        session.get().ifPresent(open -> {
            NewPlanDialog dialog = new NewPlanDialog(shell(), open, service(), party, name);
            if (dialog.open() == Window.OK) {
                begin(open, dialog.template(), dialog);
            }
        });
    }

    private void begin(StoreSession open, PlanTemplate template, NewPlanDialog chosen) {
        CarePlan draft = service().create(template, chosen.kind(), chosen.party(), open.actor().account(),
                LocalDate.now(open.store().info().settings().zone()));
        edit(new PlanInput(open.storeId(), 0, draft.getTitle(), draft));
    }

    /** Opens a template, or a new one, in its editor. */
    void template(String key, String title) {
        if (key == null && !Permitted.check(shell(), Permission.EDIT_DEFINITIONS)) {
            return;
        }
        session.get().ifPresent(open -> {
            try {
                site.getPage().openEditor(new TemplateInput(open.storeId(), key, title), TemplateEditor.ID);
            } catch (PartInitException e) {
                Problems.show(e.getStatus());
            }
        });
    }

    /** Chooses a template to edit, or a new one. */
    void templates() {
        session.get().ifPresent(open -> UiJobs.start(shell(), Messages.Templates_title, null,
                m -> service().templates(open.store(), open.actor()), found -> {
                    TemplatesDialog dialog = new TemplatesDialog(shell(), found);
                    if (dialog.open() == Window.OK) {
                        template(dialog.key(), dialog.title());
                    }
                }));
    }

    /** Records a contact. */
    void complete(long plan, long task) {
        session.get().ifPresent(open -> UiJobs.start(shell(), Messages.Visit_title, null,
                m -> VisitDraft.read(open, service(), site.getService(ProfileService.class),
                        site.getService(DefinitionService.class), plan),
                draft -> new VisitDialog(shell(), open.store(), draft,
                        report -> service().complete(open.store(), open.actor(), task, report)).open()));
    }

    /** Records the first contact of a plan that waits. */
    void completeNext(long plan) {
        session.get().ifPresent(open -> UiJobs.start(shell(), Messages.Visit_title, null, m -> {
            CarePlan stored = service().load(open.store(), open.actor(), plan)
                    .orElseThrow(() -> new ClienteleException(StatusCodes.NOT_FOUND, Messages.Visit_gone));
            return service().contacts(open.store(), open.actor(), stored, stored.getStart()).stream()
                    .filter(each -> each.task() != 0
                            && (each.state() == State.PLANNED || each.state() == State.OVERDUE))
                    .map(PlanContact::task).findFirst()
                    .orElseThrow(() -> new ClienteleException(StatusCodes.NOT_FOUND, Messages.Visit_noContact));
        }, task -> complete(plan, task), Problems::show));
    }

    /** Leaves a contact out, with a reason. */
    void leaveOut(long task) {
        reason(Messages.LeaveOut_title, Messages.LeaveOut_text).ifPresent(reason -> write(Messages.LeaveOut_title,
                open -> service().leaveOut(open.store(), open.actor(), task, reason)));
    }

    /** Pauses a plan. */
    void pause(long plan) {
        write(Messages.Action_pause, open -> service().pause(open.store(), open.actor(), plan).result());
    }

    /** Has a plan go on. */
    void resume(long plan) {
        write(Messages.Action_resume, open -> service().resume(open.store(), open.actor(), plan).result());
    }

    /** Ends a plan, with a reason. */
    void end(long plan) {
        reason(Messages.End_title, Messages.End_text).ifPresent(reason -> write(Messages.End_title,
                open -> service().end(open.store(), open.actor(), plan, reason).result()));
    }

    private Optional<String> reason(String title, String text) {
        InputDialog dialog = new InputDialog(shell(), title, text, "", //$NON-NLS-1$
                typed -> typed.isBlank() ? Messages.Reason_missing : null);
        return dialog.open() == Window.OK ? Optional.of(dialog.getValue().strip()) : Optional.empty();
    }

    private void write(String name, Function<StoreSession, CommitResult> code) {
        session.get().ifPresent(open -> UiJobs.start(shell(), name, open.store(), m -> {
            CommitResult result = code.apply(open);
            if (!result.isCommitted()) {
                throw new ClienteleException(result.status());
            }
            return result;
        }, done -> {
            // the parts follow the commit
        }, Problems::show));
    }
}
