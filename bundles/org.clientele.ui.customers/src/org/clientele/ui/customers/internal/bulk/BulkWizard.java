package org.clientele.ui.customers.internal.bulk;

import java.util.List;

import org.clientele.core.bulk.BulkEdit;
import org.clientele.core.bulk.BulkEditService;
import org.clientele.core.bulk.BulkResult;
import org.clientele.ui.Problems;
import org.clientele.ui.StoreSession;
import org.clientele.ui.UiJobs;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/** Changes one value of many customers: asks what, shows what would happen, and does it in the background. */
final class BulkWizard extends Wizard {

    private final StoreSession session;
    private final BulkEditService service;
    private final BulkModel model;
    private final List<BulkField> fields;
    private final Shell window;

    BulkWizard(StoreSession session, BulkEditService service, BulkModel model, List<BulkField> fields, Shell window) {
        this.session = session;
        this.service = service;
        this.model = model;
        this.fields = fields;
        this.window = window;
        setWindowTitle(Messages.Bulk_title);
        setNeedsProgressMonitor(true);
    }

    @Override
    public void addPages() {
        addPage(new BulkValuePage(model, fields));
        addPage(new BulkPreviewPage(model, session, service));
    }

    @Override
    public boolean canFinish() {
        return getContainer().getCurrentPage() instanceof BulkPreviewPage page && page.isReady();
    }

    @Override
    public boolean performFinish() {
        BulkEdit edit = model.edit();
        Job job = UiJobs.start(window, edit.reason(), session.store(),
                m -> service.run(session.store(), session.actor(), edit, m), this::ended);
        PlatformUI.getWorkbench().getProgressService().showInDialog(window, job);
        return true;
    }

    private void ended(BulkResult result) {
        if (result.status().isOK()) {
            new BulkResultDialog(window, session, result).open();
        } else {
            Problems.show(result.status());
        }
    }
}
