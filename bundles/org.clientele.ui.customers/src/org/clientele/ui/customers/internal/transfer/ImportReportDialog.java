package org.clientele.ui.customers.internal.transfer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;

import org.clientele.core.ClienteleException;
import org.clientele.core.exchange.ImportReport;
import org.clientele.core.store.AggregateRef;
import org.clientele.core.store.Changes;
import org.clientele.core.store.CommitResult;
import org.clientele.ui.Formats;
import org.clientele.ui.Help;
import org.clientele.ui.Problems;
import org.clientele.ui.StoreSession;
import org.clientele.ui.UiJobs;
import org.clientele.ui.customers.internal.Messages;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Says what became of each row, and offers to undo the import. */
final class ImportReportDialog extends TitleAreaDialog {

    private static final int UNDO = IDialogConstants.CLIENT_ID;

    private final StoreSession session;
    private final Path file;
    private final ImportReport report;
    private final Shell parent;
    private final Formats formats = Formats.ofUser();

    ImportReportDialog(Shell parent, StoreSession session, Path file, ImportReport report) {
        super(parent);
        this.parent = parent;
        this.session = session;
        this.file = file;
        this.report = report;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Import_reportTitle);
    }

    @Override
    protected Control createDialogArea(Composite outer) {
        setTitle(String.valueOf(file.getFileName()));
        setMessage(NLS.bind(Messages.Import_reportDone, formats.number(report.rowsRead()),
                formats.number(Math.max(1, report.duration().toSeconds()))));
        Composite area = new Composite((Composite) super.createDialogArea(outer), SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(12, 12).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        ReportTable table = new ReportTable(area);
        table.show(report);
        GridDataFactory.fillDefaults().grab(true, true).hint(640, 340).applyTo(table.control());
        if (report.errorFile() != null) {
            Text errors = new Text(area, SWT.READ_ONLY | SWT.WRAP | SWT.MULTI);
            errors.setText(NLS.bind(Messages.Import_errorFile, report.errorFile()));
            GridDataFactory.fillDefaults().grab(true, false).hint(640, SWT.DEFAULT).applyTo(errors);
        }
        Help.set(area, "import_report"); //$NON-NLS-1$
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite bar) {
        createButton(bar, UNDO, Messages.Import_undo, false).setEnabled(report.batch().isPresent());
        createButton(bar, IDialogConstants.OK_ID, Messages.Import_close, true);
    }

    @Override
    protected void buttonPressed(int button) {
        if (button == UNDO) {
            lookForEdits();
            close();
        } else {
            super.buttonPressed(button);
        }
    }

    /** The new records are one batch, those that were changed another. */
    private List<Long> batches() {
        return Stream.of(report.edits(), report.batch()).flatMapToLong(OptionalLong::stream).boxed().toList();
    }

    private void lookForEdits() {
        Changes changes = session.store().changes(session.actor());
        UiJobs.start(parent, Messages.Import_undoing, session.store(), monitor -> {
            List<AggregateRef> edited = new ArrayList<>();
            for (long batch : batches()) {
                edited.addAll(changes.editedSince(batch));
            }
            return edited;
        }, edited -> undo(changes, edited));
    }

    private void undo(Changes changes, List<AggregateRef> edited) {
        boolean keep = true;
        if (!edited.isEmpty()) {
            int answer = MessageDialog.open(MessageDialog.QUESTION, parent, Messages.Import_title,
                    NLS.bind(Messages.Import_undoEdited, formats.number(edited.size())), SWT.SHEET,
                    Messages.Import_keep, Messages.Import_remove, IDialogConstants.CANCEL_LABEL);
            if (answer < 0 || answer > 1) {
                return;
            }
            keep = answer == 0;
        }
        boolean keepEdited = keep;
        UiJobs.start(parent, Messages.Import_undoing, session.store(), monitor -> {
            for (long batch : batches()) {
                CommitResult result = changes.undoBatch(batch, keepEdited,
                        NLS.bind(Messages.Import_undoReason, file.getFileName()), monitor);
                if (!result.isCommitted()) {
                    throw new ClienteleException(result.status());
                }
            }
            return null;
        }, result -> MessageDialog.openInformation(parent, Messages.Import_title, Messages.Import_undone),
                Problems::show);
    }
}
