package org.clientele.ui.customers.internal.history;

import java.util.Set;

import org.clientele.core.store.ErasureReport;
import org.clientele.ui.Formats;
import org.clientele.ui.StoreSession;
import org.clientele.ui.UiJobs;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/** Erases a party for ever: says what goes and what stays, has it confirmed, and does it in the background. */
final class EraseWizard extends Wizard {

    private final StoreSession session;
    private final EraseModel model;
    private final Shell window;

    EraseWizard(StoreSession session, EraseModel model, Shell window) {
        this.session = session;
        this.model = model;
        this.window = window;
        setWindowTitle(Messages.Erase_title);
    }

    @Override
    public void addPages() {
        addPage(new EraseWhatPage(model));
        addPage(new EraseConfirmPage(model));
    }

    @Override
    public boolean canFinish() {
        return getContainer().getCurrentPage() instanceof EraseConfirmPage && model.firstProblem().isEmpty()
                && model.secondProblem().isEmpty();
    }

    @Override
    public boolean performFinish() {
        Job job = UiJobs.start(window, Messages.Erase_job, session.store(),
                m -> session.store().erase(session.actor(), Set.of(model.partyId()), model.reason(), m), this::done);
        PlatformUI.getWorkbench().getProgressService().showInDialog(window, job);
        return true;
    }

    private void done(ErasureReport report) {
        Formats formats = Formats.ofUser();
        String text = Messages.bind(Messages.Erase_done, formats.number(report.values()),
                formats.number(report.contents()));
        String pending = report.pending().map(IStatus::getMessage).orElse(""); //$NON-NLS-1$
        MessageDialog.open(pending.isEmpty() ? MessageDialog.INFORMATION : MessageDialog.WARNING, window,
                Messages.Erase_title, pending.isEmpty() ? text : text + "\n\n" + pending, 0); //$NON-NLS-1$
    }
}
