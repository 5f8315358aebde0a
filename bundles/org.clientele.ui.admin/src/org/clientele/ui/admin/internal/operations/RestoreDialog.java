package org.clientele.ui.admin.internal.operations;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.clientele.core.ClienteleException;
import org.clientele.core.operations.BackupService;
import org.clientele.core.operations.KeptBackup;
import org.clientele.core.store.StoreBackup;
import org.clientele.core.store.StoreService;
import org.clientele.ui.Formats;
import org.clientele.ui.admin.internal.AdminDialog;
import org.clientele.ui.admin.internal.TextColumns;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Chooses a backup and the folder beside the store in which it is restored; nothing that is there is touched. */
final class RestoreDialog extends AdminDialog {

    private final List<KeptBackup> backups;
    private final Path store;
    private TableViewer table;
    private Text folder;
    private Path backup;
    private Path target;

    RestoreDialog(Shell parent, List<KeptBackup> backups, Path store) {
        super(parent, Messages.restoreTitle, "operations"); //$NON-NLS-1$
        this.backups = backups;
        this.store = store;
    }

    /** Those of the plan's folder and those in the store's folder, the newest first. */
    static List<KeptBackup> backups(BackupService service, StoreService stores, Path store) throws ClienteleException {
        List<KeptBackup> all = new ArrayList<>(service.list(service.plan().folder()));
        if (store != null) {
            for (StoreBackup each : stores.backups(store)) {
                all.add(new KeptBackup(each, Optional.empty()));
            }
        }
        all.removeIf(b -> b.backup().emptied());
        all.sort(Comparator.comparing((KeptBackup b) -> b.backup().madeAt()).reversed());
        return all;
    }

    Path backup() {
        return backup;
    }

    Path target() {
        return target;
    }

    @Override
    protected void fill(Composite area) {
        setMessage(backups.isEmpty() ? Messages.restoreNone : Messages.restoreHelp);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(area);
        table = new TableViewer(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
        table.getTable().setHeaderVisible(true);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(640, 180).applyTo(table.getTable());
        Formats formats = Formats.ofUser();
        TextColumns.add(table, Messages.restoreTime, 160, (KeptBackup b) -> formats.moment(b.backup().madeAt(), ZoneId.systemDefault()));
        TextColumns.add(table, Messages.restoreState, 150, StatusRows::state);
        TextColumns.add(table, Messages.restoreFolder, 420, (KeptBackup b) -> b.backup().directory().toString());
        table.setContentProvider(ArrayContentProvider.getInstance());
        table.setInput(backups);
        table.addSelectionChangedListener(e -> validate());
        new Label(area, SWT.NONE).setText(Messages.restoreInto);
        folder = new Text(area, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(folder);
        folder.setText(store == null ? "" : free(store).toString()); //$NON-NLS-1$
        folder.addModifyListener(e -> validate());
    }

    private static Path free(Path store) {
        Path beside = store.resolveSibling(store.getFileName() + "-restored"); //$NON-NLS-1$
        for (int i = 2; Files.exists(beside); i++) {
            beside = store.resolveSibling(store.getFileName() + "-restored-" + i); //$NON-NLS-1$
        }
        return beside;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.restoreNow, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        if (!backups.isEmpty()) {
            KeptBackup first = backups.stream().filter(KeptBackup::isSound).findFirst().orElse(backups.getFirst());
            table.setSelection(new StructuredSelection(first));
        }
        validate();
    }

    private void validate() {
        backup = table.getStructuredSelection().getFirstElement() instanceof KeptBackup chosen
                ? chosen.backup().directory() : null;
        target = null;
        try {
            target = Path.of(folder.getText().strip());
        } catch (InvalidPathException e) {
            target = null;
        }
        boolean absolute = target != null && target.isAbsolute();
        setErrorMessage(!absolute || Files.exists(target) ? Messages.restoreWrongFolder : null);
        getButton(IDialogConstants.OK_ID).setEnabled(backup != null && absolute && !Files.exists(target));
    }
}
