package org.clientele.ui.edits;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import org.clientele.core.StatusCodes;
import org.clientele.core.store.CommitResult;
import org.clientele.ui.UiIds;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.operation.ModalContext;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/**
 * Saves a record in the background while its editor waits: the window stays alive, the form does not take keys and the
 * record no changes.
 *
 * @since 1.0
 */
public final class RecordSave {

    private final StoredEdits<?> record;
    private final Composite area;
    private final Display display;
    private final AtomicReference<CommitResult> result = new AtomicReference<>(failed(null));

    /**
     * Prepares a save.
     *
     * @param record what is saved
     * @param area does not take keys meanwhile; may be null
     * @param display shows the editor
     */
    public RecordSave(StoredEdits<?> record, Composite area, Display display) {
        this.record = record;
        this.area = area;
        this.display = display;
    }

    /**
     * Saves.
     *
     * @param monitor progress and cancel
     * @return how it ended
     */
    public CommitResult run(IProgressMonitor monitor) {
        String reason = record.reason();
        Control focus = display.getFocusControl();
        enable(area, false);
        try {
            record.saving();
            ModalContext.run(m -> result.set(record.commit(reason, m)), true, monitor, display);
        } catch (InvocationTargetException e) {
            result.set(failed(e.getCause()));
        } catch (InterruptedException e) {
            result.set(failed(e));
        } finally {
            enable(area, true);
            if (focus != null && !focus.isDisposed()) {
                focus.setFocus();
            }
            record.saved(result.get());
        }
        return result.get();
    }

    private static CommitResult failed(Throwable cause) {
        IStatus status = new Status(IStatus.ERROR, UiIds.BUNDLE, StatusCodes.FAILED,
                Messages.Editor_saveFailed, cause);
        return new CommitResult(status, 0, List.of());
    }

    private static void enable(Composite area, boolean enabled) {
        if (area != null && !area.isDisposed()) {
            area.setEnabled(enabled);
        }
    }
}
