package org.clientele.ui.customers.internal.record.more;

import org.clientele.core.store.AggregateRef;
import org.clientele.ui.Help;
import org.clientele.ui.customers.RecordPageSite;
import org.clientele.ui.customers.internal.history.ChangesPane;
import org.clientele.ui.customers.internal.history.Subject;
import org.clientele.ui.edits.EditorToolkit;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** The changes of one record, with who, when and why; they can be taken back. */
final class RowHistory extends TitleAreaDialog {

    private final RecordPageSite site;
    private final AggregateRef row;
    private final FormToolkit toolkit;

    RowHistory(Shell parent, RecordPageSite site, AggregateRef row) {
        super(parent);
        this.site = site;
        this.row = row;
        this.toolkit = new EditorToolkit(parent.getDisplay());
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    private String title() {
        return Messages.bind(Messages.History_title, site.record().labels().type(row.type()));
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title());
        shell.addListener(SWT.Dispose, e -> toolkit.dispose());
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(title());
        setMessage(Messages.History_hint);
        ChangesPane changes = new ChangesPane(area, toolkit, site, new Subject(site.record().store(),
                site.record().actor(), site.record().labels(), row.type(), row, () -> false));
        GridDataFactory.fillDefaults().grab(true, true).hint(860, 360).applyTo(changes);
        Help.set(area, "record_more"); //$NON-NLS-1$
        changes.again();
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
    }
}
