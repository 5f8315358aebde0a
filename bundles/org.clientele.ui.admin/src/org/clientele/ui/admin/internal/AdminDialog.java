package org.clientele.ui.admin.internal;

import org.clientele.ui.Help;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** A dialog of this bundle: one title on the window and above the area, a page of the help, and a size that people choose. */
public abstract class AdminDialog extends TitleAreaDialog {

    private final String title;
    private final String help;

    /**
     * Creates it; {@link #open} shows it.
     *
     * @param parent the parent
     * @param title the title
     * @param help the name of its context in the help
     */
    protected AdminDialog(Shell parent, String title, String help) {
        super(parent);
        this.title = title;
        this.help = help;
    }

    @Override
    protected final void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    protected final boolean isResizable() {
        return true;
    }

    @Override
    protected final Control createDialogArea(Composite parent) {
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        Help.set(area, help);
        setTitle(title);
        fill(area);
        return area;
    }

    /**
     * Fills the area between title and buttons, and sets its layout.
     *
     * @param area empty
     */
    protected abstract void fill(Composite area);
}
