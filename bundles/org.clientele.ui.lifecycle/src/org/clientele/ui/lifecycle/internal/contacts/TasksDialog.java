package org.clientele.ui.lifecycle.internal.contacts;

import java.time.LocalDate;

import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.TaskChannel;
import org.clientele.model.TaskPriority;
import org.clientele.model.edit.ModelLabels;
import org.clientele.ui.Formats;
import org.clientele.ui.Help;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks what is to be done about the chosen customers, by whom and until when. */
public final class TasksDialog extends TitleAreaDialog {

    private final TasksDraft draft;
    private final ModelLabels labels = ModelLabels.registered();
    private Text text;
    private Text owner;
    private DateTime due;
    private Combo channel;
    private Combo priority;

    /**
     * Creates the dialog.
     *
     * @param parent the parent
     * @param draft what is asked
     */
    TasksDialog(Shell parent, TasksDraft draft) {
        super(parent);
        this.draft = draft;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Tasks_title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(Messages.bind(Messages.Tasks_heading, Formats.ofUser().number(draft.customers())));
        Composite fields = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(fields);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(14, 10).spacing(10, 8).applyTo(fields);
        label(fields, Messages.Tasks_text);
        text = new Text(fields, SWT.BORDER);
        text.setText(draft.text());
        text.setTextLimit(TasksDraft.TEXT);
        GridDataFactory.fillDefaults().grab(true, false).hint(360, SWT.DEFAULT).applyTo(text);
        label(fields, Messages.Tasks_owner);
        owner = new Text(fields, SWT.BORDER);
        owner.setMessage(Messages.Tasks_ownerHint);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(owner);
        label(fields, Messages.Tasks_due);
        due = new DateTime(fields, SWT.DATE | SWT.MEDIUM | SWT.DROP_DOWN);
        due.setDate(draft.due().getYear(), draft.due().getMonthValue() - 1, draft.due().getDayOfMonth());
        label(fields, Messages.Tasks_channel);
        channel = new Combo(fields, SWT.READ_ONLY);
        for (TaskChannel each : TaskChannel.values()) {
            channel.add(labels.literal(Literals.TASK, Literals.TASK_CHANNEL, each));
        }
        channel.select(draft.channel().ordinal());
        label(fields, Messages.Tasks_priority);
        priority = new Combo(fields, SWT.READ_ONLY);
        for (TaskPriority each : TaskPriority.values()) {
            priority.add(labels.literal(Literals.TASK, Literals.TASK_PRIORITY, each));
        }
        priority.select(draft.priority().ordinal());
        for (Text each : new Text[] { text, owner }) {
            each.addListener(SWT.Modify, e -> check());
        }
        for (Control each : new Control[] { due, channel, priority }) {
            each.addListener(SWT.Selection, e -> check());
        }
        Help.set(area, "contacts_view"); //$NON-NLS-1$
        text.setFocus();
        return area;
    }

    private static void label(Composite parent, String name) {
        new Label(parent, SWT.NONE).setText(name);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.Tasks_make, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        check();
    }

    private void check() {
        draft.take(text.getText(), owner.getText(),
                LocalDate.of(due.getYear(), due.getMonth() + 1, due.getDay()),
                TaskChannel.values()[channel.getSelectionIndex()], TaskPriority.values()[priority.getSelectionIndex()]);
        setMessage(draft.problem().orElse(Messages.Tasks_hint));
        Button ok = getButton(IDialogConstants.OK_ID);
        if (ok != null) {
            ok.setEnabled(draft.problem().isEmpty());
        }
    }
}
