package org.clientele.ui.segments.internal.editor;

import java.util.Optional;

import org.clientele.ui.CustomerPicker;
import org.clientele.ui.Help;
import org.clientele.ui.StoreSession;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks which customer is put in or out, and why: both are needed. */
final class ManualDialog extends TitleAreaDialog {

    private static final int LINES = 64;

    private final StoreSession session;
    private final boolean included;
    private CustomerPicker.Hit customer;
    private String reason = ""; //$NON-NLS-1$
    private Label chosen;

    ManualDialog(Shell parent, StoreSession session, boolean included) {
        super(parent);
        this.session = session;
        this.included = included;
    }

    Optional<CustomerPicker.Hit> customer() {
        return Optional.ofNullable(customer);
    }

    String reason() {
        return reason.strip();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(included ? Messages.Manual_include : Messages.Manual_exclude);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(included ? Messages.Manual_include : Messages.Manual_exclude);
        setMessage(included ? Messages.Manual_includeText : Messages.Manual_excludeText);
        Composite area = (Composite) super.createDialogArea(parent);
        Help.set(area, "segment_editor"); //$NON-NLS-1$
        Composite fields = new Composite(area, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 10).spacing(10, 8).applyTo(fields);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(fields);
        new Label(fields, SWT.NONE).setText(Messages.Manual_customer);
        CustomerPicker picker = new CustomerPicker(fields, session, Messages.Manual_find);
        picker.onPick(this::pick);
        new Label(fields, SWT.NONE);
        chosen = new Label(fields, SWT.NONE);
        chosen.setText(Messages.Manual_nobody);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(chosen);
        Label why = new Label(fields, SWT.NONE);
        why.setText(Messages.Manual_reason);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(why);
        Text text = new Text(fields, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        text.setTextLimit(1000);
        text.addModifyListener(e -> {
            reason = text.getText();
            update();
        });
        text.addTraverseListener(e -> e.doit |= e.detail == SWT.TRAVERSE_TAB_NEXT
                || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        GridDataFactory.fillDefaults().grab(true, true).hint(320, LINES).applyTo(text);
        return area;
    }

    private void pick(CustomerPicker.Hit hit) {
        customer = hit.number() == null ? null : hit;
        chosen.setText((hit.number() == null ? Messages.Manual_noCustomer : hit.name() + "  \u00b7  " + hit.number()) //$NON-NLS-1$
                .replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
        update();
    }

    private void update() {
        getButton(IDialogConstants.OK_ID).setEnabled(customer != null && !reason.isBlank());
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        update();
    }
}
