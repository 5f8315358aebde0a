package org.clientele.ui.customers.internal.record;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Shows what two people changed, value by value, and asks whose value stays. Without a choice, mine does. */
public final class ConflictDialog extends TitleAreaDialog {

    private final CustomerRecord record;
    private final List<FieldConflict> conflicts;
    private final Set<String> theirs = new HashSet<>();

    /**
     * Creates the dialog.
     *
     * @param parent the parent
     * @param record a record whose save ended in a conflict
     */
    public ConflictDialog(Shell parent, CustomerRecord record) {
        super(parent);
        this.record = record;
        this.conflicts = record.conflicts();
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /**
     * The choice.
     *
     * @return the paths of the conflicts in which the stored value stays
     */
    public Set<String> keepTheirs() {
        return Set.copyOf(theirs);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Conflict_title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(Messages.Conflict_heading);
        setMessage(conflicts.isEmpty() ? Messages.Conflict_none : Messages.Conflict_explanation);
        ScrolledComposite scroll = new ScrolledComposite(area, SWT.V_SCROLL | SWT.H_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(720, 260).applyTo(scroll);
        Composite table = new Composite(scroll, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(4).spacing(16, 8).margins(12, 12).applyTo(table);
        for (String head : List.of(Messages.Conflict_field, Messages.Conflict_base, Messages.Conflict_mine,
                Messages.Conflict_theirs)) {
            new Label(table, SWT.NONE).setText(head);
        }
        conflicts.forEach(c -> row(table, c));
        scroll.setContent(table);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setMinSize(table.computeSize(SWT.DEFAULT, SWT.DEFAULT));
        return area;
    }

    private void row(Composite table, FieldConflict conflict) {
        ValueText values = new ValueText(record.labels());
        new Label(table, SWT.NONE).setText(values.place(conflict.type(), conflict.feature()));
        new Label(table, SWT.WRAP).setText(values.text(conflict.type(), conflict.feature(), conflict.base()));
        // a group of its own, so that the two choices of a row exclude each other
        Composite choices = new Composite(table, SWT.NONE);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(choices);
        GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).spacing(16, 0).applyTo(choices);
        Button mine = new Button(choices, SWT.RADIO);
        mine.setText(values.text(conflict.type(), conflict.feature(), conflict.mine()));
        mine.setSelection(true);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(mine);
        Button other = new Button(choices, SWT.RADIO);
        other.setText(values.text(conflict.type(), conflict.feature(), conflict.theirs()));
        other.setData(conflict.path());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(other);
        other.addListener(SWT.Selection, e -> {
            if (other.getSelection()) {
                theirs.add(conflict.path());
            } else {
                theirs.remove(conflict.path());
            }
        });
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.Conflict_save, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }
}
