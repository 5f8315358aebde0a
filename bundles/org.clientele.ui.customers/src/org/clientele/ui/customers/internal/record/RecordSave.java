package org.clientele.ui.customers.internal.record;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.store.CommitResult;
import org.clientele.model.Customer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.operation.ModalContext;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * Saves a record in the background while its editor waits: the window stays alive, the form does not take keys and the
 * record no changes.
 */
final class RecordSave {

    private final CustomerRecordEditor editor;
    private final CustomerRecord record;
    private final AtomicReference<CommitResult> result = new AtomicReference<>(failed(null));

    RecordSave(CustomerRecordEditor editor, CustomerRecord record) {
        this.editor = editor;
        this.record = record;
    }

    CommitResult run(IProgressMonitor monitor) {
        String reason = record.reason();
        Control focus = editor.getSite().getShell().getDisplay().getFocusControl();
        Composite pages = editor.getActivePageInstance() == null ? null
                : (Composite) editor.getActivePageInstance().getPartControl();
        enable(pages, false);
        try {
            record.saving();
            ModalContext.run(m -> result.set(commit(reason, m)), true, monitor, editor.getSite().getShell().getDisplay());
        } catch (InvocationTargetException e) {
            result.set(failed(e.getCause()));
        } catch (InterruptedException e) {
            result.set(failed(e));
        } finally {
            enable(pages, true);
            if (focus != null && !focus.isDisposed()) {
                focus.setFocus();
            }
            record.saved(result.get());
        }
        return result.get();
    }

    /** Runs in the background. */
    private CommitResult commit(String reason, IProgressMonitor monitor) {
        try {
            Customer customer = record.party().getCustomer();
            IStatus number = RecordValidator.checkNumber(record.store().records(record.actor()),
                    customer == null ? null : customer.getNumber(), record.partyId());
            return number.isOK() ? record.commit(reason, monitor) : new CommitResult(number, 0, List.of());
        } catch (ClienteleException e) {
            return new CommitResult(e.getStatus(), 0, List.of());
        }
    }

    private static CommitResult failed(Throwable cause) {
        IStatus status = new Status(IStatus.ERROR, "org.clientele.ui.customers", StatusCodes.FAILED, //$NON-NLS-1$
                Messages.Editor_saveFailed, cause);
        return new CommitResult(status, 0, List.of());
    }

    private static void enable(Composite pages, boolean enabled) {
        if (pages != null && !pages.isDisposed()) {
            pages.setEnabled(enabled);
        }
    }
}
