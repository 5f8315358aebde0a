package org.clientele.ui.customers.internal.bulk;

import java.lang.reflect.InvocationTargetException;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.bulk.BulkEdit;
import org.clientele.core.bulk.BulkEditService;
import org.clientele.core.bulk.BulkPreview;
import org.clientele.ui.Help;
import org.clientele.ui.StoreSession;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.widgets.Composite;

/** Shows what an edit would do: how many change, how many do not and why, and the first changes. */
final class BulkPreviewPage extends WizardPage {

    private static final int SAMPLES = 100;

    private final BulkModel model;
    private final StoreSession session;
    private final BulkEditService service;
    private BulkReport report;
    private boolean ready;

    BulkPreviewPage(BulkModel model, StoreSession session, BulkEditService service) {
        super("preview", Messages.Bulk_previewTitle, null); //$NON-NLS-1$
        this.model = model;
        this.session = session;
        this.service = service;
        setDescription(Messages.Bulk_previewText);
    }

    boolean isReady() {
        return ready;
    }

    @Override
    public void createControl(Composite parent) {
        report = new BulkReport(parent);
        setControl(report.control());
        Help.set(report.control(), "bulk_edit"); //$NON-NLS-1$
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        ready = false;
        if (visible) {
            setErrorMessage(null);
            getControl().getDisplay().asyncExec(this::look);
        }
    }

    private void look() {
        if (getControl().isDisposed() || !isCurrentPage()) {
            return;
        }
        BulkEdit edit = model.edit();
        BulkPreview[] found = new BulkPreview[1];
        try {
            getContainer().run(true, true, monitor -> {
                try {
                    found[0] = service.preview(session.store(), session.actor(), edit, SAMPLES, monitor);
                } catch (ClienteleException e) {
                    throw new InvocationTargetException(e);
                }
            });
            report.show(found[0], true);
            ready = found[0].changed() > 0;
            setMessage(ready ? null : Messages.Bulk_nothing);
        } catch (InvocationTargetException e) {
            boolean cancelled = e.getCause() instanceof ClienteleException c && c.code() == StatusCodes.CANCELLED;
            setErrorMessage(cancelled ? Messages.Bulk_cancelled
                    : e.getCause() instanceof ClienteleException c ? c.getStatus().getMessage() : Messages.Bulk_failed);
        } catch (InterruptedException e) {
            setErrorMessage(Messages.Bulk_cancelled);
        }
        setPageComplete(ready);
        getContainer().updateButtons();
    }
}
