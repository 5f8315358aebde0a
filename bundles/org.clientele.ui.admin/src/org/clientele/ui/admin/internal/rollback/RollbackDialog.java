package org.clientele.ui.admin.internal.rollback;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.roles.Permission;
import org.clientele.core.store.EnteredSince;
import org.clientele.core.store.EnteredUnit;
import org.clientele.core.store.RollbackReport;
import org.clientele.core.store.RollbackRequest;
import org.clientele.core.store.StoreBackup;
import org.clientele.core.store.StoreService;
import org.clientele.ui.Formats;
import org.clientele.ui.OpenStore;
import org.clientele.ui.Permitted;
import org.clientele.ui.Problems;
import org.clientele.ui.StoreSession;
import org.clientele.ui.UiJobs;
import org.clientele.ui.admin.internal.AdminDialog;
import org.clientele.ui.admin.internal.TextColumns;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** Lists what was entered since the update, and takes the store back. */
public final class RollbackDialog extends AdminDialog {

    private static final int SHOWN = 500;

    private final StoreService stores;
    private final StoreSession session;
    private final Path directory;
    private final Path rest;
    private TableViewer table;
    private Text text;
    private StoreBackup backup;

    private RollbackDialog(Shell shell, StoreService stores, StoreSession session) {
        super(shell, Messages.title, "addons"); //$NON-NLS-1$
        this.stores = stores;
        this.session = session;
        this.directory = session.store().info().directory();
        this.rest = RollbackText.rest(directory, LocalDateTime.now());
    }

    /**
     * Opens the dialog on the open store, or says what is missing.
     *
     * @param shell the parent
     */
    public static void open(Shell shell) {
        Optional<StoreSession> session = Optional.ofNullable(PlatformUI.getWorkbench().getService(OpenStore.class))
                .flatMap(OpenStore::session);
        StoreService stores = PlatformUI.getWorkbench().getService(StoreService.class);
        if (session.isEmpty() || stores == null) {
            MessageDialog.openInformation(shell, Messages.title, Messages.noStore);
        } else if (Permitted.check(shell, Permission.INSTALL)) {
            new RollbackDialog(shell, stores, session.get()).open();
        }
    }

    @Override
    protected void fill(Composite area) {
        GridLayoutFactory.swtDefaults().margins(12, 12).applyTo(area);
        setTitle(NLS.bind(Messages.heading, session.store().info().settings().name()));
        setMessage(Messages.hint);
        Formats formats = Formats.ofUser();
        table = new TableViewer(area, SWT.FULL_SELECTION | SWT.BORDER);
        table.getTable().setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).hint(740, 220).applyTo(table.getTable());
        TextColumns.add(table, Messages.when, 180, (EnteredUnit u) -> formats.moment(u.recordedAt(), ZoneId.systemDefault()));
        TextColumns.add(table, Messages.who, 120, EnteredUnit::account);
        TextColumns.add(table, Messages.why, 220, (EnteredUnit u) -> u.reason() == null ? "" : u.reason()); //$NON-NLS-1$
        TextColumns.add(table, Messages.what, 240, RollbackText::records);
        table.setContentProvider(ArrayContentProvider.getInstance());
        text = new Text(area, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        text.setText(Messages.reading);
        GridDataFactory.fillDefaults().grab(true, true).hint(740, 150).applyTo(text);
        Job reading = UiJobs.start(area, Messages.reading, session.store(), monitor -> {
            Optional<StoreBackup> found = StoreBackup.beforeUpdate(stores.backups(directory));
            return found.isEmpty() ? null : stores.sinceBackup(session.store(), found.get().directory(), SHOWN, monitor);
        }, this::show, status -> text.setText(status.getMessage()));
        area.addDisposeListener(e -> reading.cancel());
    }

    private void show(EnteredSince since) {
        if (since == null) {
            text.setText(Messages.noBackup);
            return;
        }
        backup = since.backup();
        table.setInput(since.units());
        text.setText(RollbackText.before(since, directory, rest));
        getButton(IDialogConstants.OK_ID).setEnabled(true);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.rollBack, true).setEnabled(false);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    @Override
    protected void okPressed() {
        if (!MessageDialog.openConfirm(getShell(), Messages.title, Messages.sure) || !closeEditors()) {
            return;
        }
        RollbackRequest request = new RollbackRequest(directory, backup.directory(), rest, session.actor());
        RollbackReport[] report = new RollbackReport[1];
        try {
            new ProgressMonitorDialog(getShell()).run(true, true, monitor -> {
                try {
                    report[0] = StoreRollback.run(stores, session.store(), request, monitor);
                } catch (ClienteleException e) {
                    throw new InvocationTargetException(e);
                }
            });
            super.okPressed();
            new RollbackReportDialog(getParentShell(), report[0]).open();
        } catch (InvocationTargetException e) {
            super.okPressed();
            Problems.show(e.getCause() instanceof ClienteleException known ? known.getStatus()
                    : new ClienteleException(StatusCodes.FAILED, Messages.failed, e.getCause()).getStatus());
        } catch (InterruptedException e) {
            // cancelled by the person; the store was opened anew, so this dialog knows an old one
            super.cancelPressed();
            MessageDialog.openInformation(getParentShell(), Messages.title, Messages.failed);
        }
    }

    private static boolean closeEditors() {
        for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
            if (window.getActivePage() != null && !window.getActivePage().closeAllEditors(true)) {
                return false;
            }
        }
        return true;
    }
}
