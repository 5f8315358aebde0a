package org.clientele.ui.customers.internal.record.overview;

import java.time.LocalDate;
import java.util.Optional;

import org.clientele.core.qualification.Advice;
import org.clientele.core.qualification.DecisionRequest;
import org.clientele.core.qualification.DecisionRequest.DecisionTask;
import org.clientele.core.qualification.QualificationService;
import org.clientele.core.store.CommitResult;
import org.clientele.ui.Problems;
import org.clientele.ui.UiJobs;
import org.clientele.ui.customers.RecordContext;
import org.clientele.ui.customers.RecordPageSite;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;

/** Turns the advice of the decision table into a decision: a task, or a stop with a confirmed reason. */
final class Deciding {

    private static final int DAYS = 7;

    private final Control owner;
    private final RecordPageSite site;
    private final Runnable done;

    /**
     * Prepares decisions.
     *
     * @param owner whose life bounds it
     * @param site the page's site
     * @param done told when something was decided
     */
    Deciding(Control owner, RecordPageSite site, Runnable done) {
        this.owner = owner;
        this.site = site;
        this.done = done;
    }

    boolean isPossible() {
        return site.service(QualificationService.class).isPresent();
    }

    /** Makes the recommended action a task of the customer's owner. */
    void makeTask(Advice advice) {
        String manager = site.record().party().getCustomer().getOwner();
        String account = manager == null || manager.isBlank() ? site.record().actor().account() : manager;
        DecisionTask task = new DecisionTask(advice.action(), account, LocalDate.now().plusDays(DAYS));
        decide(new DecisionRequest(advice.outcome(), "", false, LocalDate.now(), Optional.of(task))); //$NON-NLS-1$
    }

    /** Stops contact, after a reason was given and confirmed. */
    void stop(Advice advice) {
        Shell shell = site.editorSite().getShell();
        InputDialog reason = new InputDialog(shell, Messages.Stop_title, Messages.Stop_reason, "", //$NON-NLS-1$
                text -> text.isBlank() ? Messages.Stop_noReason : null);
        if (reason.open() == InputDialog.OK && MessageDialog.openQuestion(shell, Messages.Stop_title, Messages
                .bind(Messages.Stop_confirm, site.record().labels().text(site.record().party())))) {
            decide(new DecisionRequest(advice.outcome(), reason.getValue().strip(), true, LocalDate.now(),
                    Optional.empty()));
        }
    }

    /** Decides by what is stored, hence saves first. */
    private void decide(DecisionRequest request) {
        RecordContext record = site.record();
        IWorkbenchPage page = site.editorSite().getPage();
        if (record.isDirty()) {
            page.saveEditor(page.getActiveEditor(), false);
        }
        Optional<QualificationService> service = site.service(QualificationService.class);
        if (record.isDirty() || service.isEmpty()) {
            return; // the editor has said why it could not save
        }
        UiJobs.start(owner, Messages.Deciding_job, record.store(),
                m -> service.get().decide(record.store(), record.actor(), record.partyId(), request).result(),
                this::ended);
    }

    private void ended(CommitResult result) {
        if (result.isCommitted()) {
            done.run();
        } else {
            Problems.show(result.status());
        }
    }
}
