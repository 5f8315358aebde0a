package org.clientele.ui.admin.internal.operations;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.clientele.core.operations.BackupService;
import org.clientele.core.operations.KeptBackup;
import org.clientele.core.store.StoreService;
import org.clientele.ui.Problems;
import org.clientele.ui.UiJobs;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;

/** Restores a backup into a new folder: looks for backups, asks which and where, and does it in the background. */
final class Restoring {

    private final Control control;
    private final Path store;
    private final Consumer<String> told;

    /**
     * Prepares.
     *
     * @param control what is told ends with it
     * @param store the store whose backups are offered too, or null
     * @param told is told how it went; an empty text when the person chose not to
     */
    Restoring(Control control, Path store, Consumer<String> told) {
        this.control = control;
        this.store = store;
        this.told = told;
    }

    private static <T> T service(Class<T> type) {
        return PlatformUI.getWorkbench().getService(type);
    }

    void start() {
        BackupService backups = service(BackupService.class);
        StoreService stores = service(StoreService.class);
        UiJobs.start(control, StatusRows.plain(Messages.restore), null,
                m -> RestoreDialog.backups(backups, stores, store), this::ask, this::failed);
    }

    private void ask(List<KeptBackup> found) {
        RestoreDialog dialog = new RestoreDialog(control.getShell(), found, store);
        if (dialog.open() != Window.OK) {
            told.accept(""); //$NON-NLS-1$
            return;
        }
        Path backup = dialog.backup();
        Path target = dialog.target();
        StoreService stores = service(StoreService.class);
        UiJobs.start(control, StatusRows.plain(Messages.restore), null, m -> {
            stores.restore(backup, target, m);
            return target;
        }, t -> told.accept(NLS.bind(Messages.restored, t)), this::failed);
    }

    private void failed(IStatus status) {
        told.accept(""); // the dialog tells it
        Problems.show(status);
    }
}
