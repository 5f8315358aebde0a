package org.clientele.ui.lifecycle.internal.decline;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.clientele.core.retention.DeclineCaseService;
import org.clientele.core.retention.OutcomeReport;
import org.clientele.ui.Formats;
import org.clientele.ui.Problems;
import org.clientele.ui.StoreSession;
import org.clientele.ui.UiCommands;
import org.clientele.ui.UiIcon;
import org.clientele.ui.UiIds;
import org.clientele.ui.UiJobs;
import org.clientele.ui.lifecycle.internal.Tools;
import org.clientele.ui.lifecycle.internal.decline.DecideDialog.Subject;
import org.clientele.ui.lifecycle.internal.decline.DecideDraft.Template;
import org.clientele.ui.lifecycle.internal.decline.DeclineDetail.Shown;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PartInitException;

/** What can be done in the decline view. */
public final class DeclineActions {

    private final DeclineView view;
    private final Action decide = Tools.action(Messages.Action_decide, DeclineIcon.DECIDE, this::askDecision);
    private final Action openRecord = Tools.action(Messages.Action_openRecord, UiIcon.CUSTOMER, this::open);
    private final Action newTask = Tools.action(Messages.Action_newTask, UiIcon.TASK, this::task);
    private final Action measure = Tools.action(Messages.Action_measure, UiIcon.REFRESH, this::measureOutcomes);
    private final Action churn = Tools.action(Messages.Action_churn, DeclineIcon.CHURN, this::showChurn);
    private final Action editModel = Tools.action(Messages.Action_editModel, DeclineIcon.WEIGHTS, this::editModelNow);

    DeclineActions(DeclineView view) {
        this.view = view;
        enable();
    }

    private Optional<Shown> shown() {
        return view.selection() == null ? Optional.empty() : view.selection().shown();
    }

    private Optional<StoreSession> session() {
        return view.figures().map(DeclineFigures::session);
    }

    private Control owner() {
        return view.table().control();
    }

    /** Takes what is selected into account. */
    void enable() {
        boolean one = shown().isPresent();
        decide.setEnabled(one);
        openRecord.setEnabled(one);
        newTask.setEnabled(one);
        boolean store = session().isPresent();
        List.of(measure, editModel).forEach(each -> each.setEnabled(store));
    }

    // ------------------------------------------------------------------------------------------------- decisions

    private void askDecision() {
        if (shown().isPresent() && session().isPresent()) {
            Shown customer = shown().get();
            UiJobs.start(owner(), Messages.Decide_title, null, m -> RecoveryTemplates.read(session().get()),
                    templates -> decide(customer, templates));
        }
    }

    private void decide(Shown customer, List<Template> templates) {
        StoreSession session = session().orElseThrow();
        DecideDraft draft = new DecideDraft(session, customer.proof().model(), customer.party(), customer.open());
        DecideDialog dialog = new DecideDialog(view.getSite().getShell(), session.store(),
                view.getSite().getService(DeclineCaseService.class), draft,
                new Subject(customer.name(), customer.proof().atStake(), templates));
        if (dialog.open() == Window.OK && !dialog.notes().isEmpty()) {
            MessageDialog.openInformation(view.getSite().getShell(), Messages.Decide_title,
                    Messages.Decide_notes + "\n\n" + String.join("\n", dialog.notes())); //$NON-NLS-1$ //$NON-NLS-2$
        }
    }

    private void measureOutcomes() {
        StoreSession session = session().orElseThrow();
        DeclineCaseService cases = view.getSite().getService(DeclineCaseService.class);
        UiJobs.start(owner(), Messages.Action_measure, session.store(),
                m -> cases.measureOutcomes(session.store(), session.actor(), m), this::measured);
    }

    private void measured(OutcomeReport report) {
        Formats formats = Formats.ofUser();
        MessageDialog.openInformation(view.getSite().getShell(), Messages.Action_measure,
                report.measured() == 0 ? Messages.Measured_none : Messages.bind(Messages.Measured,
                        new Object[] { formats.number(report.measured()), formats.number(report.cameBack()),
                                formats.number(report.stayedAway()) }));
    }

    // ------------------------------------------------------------------------------------------------- other parts

    private void open() {
        shown().ifPresent(customer -> UiCommands.openCustomer(view.getSite(), customer.party()));
    }

    private void task() {
        shown().ifPresent(customer -> UiCommands.run(view.getSite(), UiIds.NEW_TASK,
                Map.of(UiIds.PARTY_ID, Long.toString(customer.party()))));
    }

    private void showChurn() {
        try {
            view.getSite().getPage().showView(ChurnView.ID);
        } catch (PartInitException e) {
            Problems.show(e.getStatus());
        }
    }

    private void editModelNow() {
        view.figures().ifPresent(figures -> UiCommands.run(view.getSite(), OpenDeclineModel.ID,
                Map.of(OpenDeclineModel.MODEL, figures.model(), OpenDeclineModel.NAME,
                        figures.choice().title())));
    }

    /** Decides about the customer. */
    public Action decide() {
        return decide;
    }

    Action openRecord() {
        return openRecord;
    }

    Action newTask() {
        return newTask;
    }

    /** Measures what came of decisions. */
    public Action measure() {
        return measure;
    }

    Action churn() {
        return churn;
    }

    Action editModel() {
        return editModel;
    }
}
