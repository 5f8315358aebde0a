package org.clientele.ui.customers.internal.bulk;

import java.util.List;
import java.util.Optional;

import org.clientele.core.roles.Permission;
import org.clientele.core.store.BatchInfo;
import org.clientele.ui.Formats;
import org.clientele.ui.Help;
import org.clientele.ui.Permitted;
import org.clientele.ui.StoreSession;
import org.clientele.ui.edits.BatchUndo;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** The imports and bulk edits that can be taken back, the newest first. */
final class BatchesDialog extends TitleAreaDialog {

    private static final int UNDO = IDialogConstants.CLIENT_ID;

    private final Shell window;
    private final StoreSession session;
    private final List<BatchInfo> batches;
    private Table table;

    BatchesDialog(Shell window, StoreSession session, List<BatchInfo> batches) {
        super(window);
        this.window = window;
        this.session = session;
        this.batches = List.copyOf(batches);
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Batches_title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(Messages.Batches_title);
        setMessage(usual());
        table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
        table.setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).hint(720, 300).applyTo(table);
        column(Messages.Batches_when, 180, SWT.LEFT);
        column(Messages.Batches_who, 110, SWT.LEFT);
        column(Messages.Batches_what, 320, SWT.LEFT);
        column(Messages.Batches_rows, 90, SWT.RIGHT);
        Formats formats = Formats.ofUser();
        for (BatchInfo batch : batches) {
            new TableItem(table, SWT.NONE).setText(new String[] {
                    formats.moment(batch.recordedAt(), session.store().info().settings().zone()), batch.account(),
                    batch.reason() == null ? "" : batch.reason(), formats.number(batch.rows()) }); //$NON-NLS-1$
        }
        table.addListener(SWT.Selection, e -> enable());
        table.addListener(SWT.DefaultSelection, e -> buttonPressed(UNDO));
        Help.set(area, "batches_dialog"); //$NON-NLS-1$
        return area;
    }

    private void column(String name, int width, int style) {
        TableColumn column = new TableColumn(table, style);
        column.setText(name);
        column.setWidth(width);
    }

    private String usual() {
        return batches.isEmpty() ? Messages.Batches_none : Messages.Batches_text;
    }

    private void enable() {
        int index = table.getSelectionIndex();
        Optional<String> refusal = index < 0 || batches.get(index).account().equals(session.actor().account())
                ? Optional.empty()
                : Permitted.refusal(Permission.UNDO_OTHERS);
        getButton(UNDO).setEnabled(index >= 0 && refusal.isEmpty());
        getButton(UNDO).setToolTipText(refusal.orElse(null));
        refusal.ifPresentOrElse(why -> setMessage(why, IMessageProvider.WARNING), () -> setMessage(usual()));
    }

    @Override
    protected void createButtonsForButtonBar(Composite bar) {
        createButton(bar, UNDO, Messages.Batches_undo, false);
        createButton(bar, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, true);
        enable();
    }

    @Override
    protected void buttonPressed(int button) {
        int index = table.getSelectionIndex();
        if (button == UNDO && index >= 0 && getButton(UNDO).isEnabled()) {
            BatchInfo batch = batches.get(index);
            close();
            new BatchUndo(window, session).undo(batch.id(), String.valueOf(batch.reason()));
        } else if (button != UNDO) {
            super.buttonPressed(button);
        }
    }
}
