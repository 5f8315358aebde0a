package org.clientele.ui.customers.internal.tasks;

import java.time.LocalDate;
import java.util.Optional;

import org.clientele.core.store.CommitResult;
import org.clientele.core.tasks.NewTask;
import org.clientele.core.tasks.TaskService;
import org.clientele.ui.CustomerPicker;
import org.clientele.ui.Help;
import org.clientele.ui.StoreSession;
import org.clientele.ui.UiJobs;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Writes a task: for which customer, who has to do what, and by when. */
public final class TaskDialog extends TitleAreaDialog {

    private final StoreSession session;
    private final TaskService service;
    private final TaskDraft draft;
    private Text text;
    private Text owner;
    private Button hasDue;
    private DateTime due;
    private Label customer;
    private boolean saving;

    /**
     * Creates the dialog.
     *
     * @param parent the parent
     * @param session the store and who acts
     * @param service saves
     * @param draft what is written
     */
    public TaskDialog(Shell parent, StoreSession session, TaskService service, TaskDraft draft) {
        super(parent);
        this.session = session;
        this.service = service;
        this.draft = draft;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(draft.id() == 0 ? Messages.Task_new : Messages.Task_edit);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(draft.id() == 0 ? Messages.Task_new : Messages.Task_edit);
        Composite form = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(14, 10).spacing(10, 8).applyTo(form);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 4)
                .applyTo(label(form, Messages.Task_text));
        text = new Text(form, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        text.setText(draft.text());
        text.addListener(SWT.Traverse, e -> {
            // Tab goes to the next field: nobody writes columns here
            e.doit |= e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS;
        });
        GridDataFactory.fillDefaults().grab(true, true).hint(440, 5 * text.getLineHeight()).applyTo(text);
        label(form, Messages.Task_customer);
        customerRow(form);
        label(form, Messages.Task_owner);
        owner = new Text(form, SWT.BORDER);
        owner.setText(draft.owner());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(owner);
        hasDue = new Button(form, SWT.CHECK);
        hasDue.setText(Messages.Task_due);
        hasDue.setSelection(draft.due() != null);
        due = new DateTime(form, SWT.DATE | SWT.MEDIUM | SWT.DROP_DOWN);
        LocalDate day = draft.due() == null ? LocalDate.now().plusDays(1) : draft.due();
        due.setDate(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
        GridDataFactory.swtDefaults().applyTo(due);
        hasDue.addListener(SWT.Selection, e -> check());
        text.addListener(SWT.Modify, e -> check());
        Help.set(area, "task_dialog"); //$NON-NLS-1$
        text.setFocus();
        return area;
    }

    private void customerRow(Composite form) {
        Composite row = new Composite(form, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 0).applyTo(row);
        customer = new Label(row, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(150, SWT.DEFAULT)
                .applyTo(customer);
        CustomerPicker picker = new CustomerPicker(row, session, Messages.Task_findCustomer);
        picker.onPick(hit -> {
            draft.customer(hit.partyId(), hit.name());
            showCustomer();
        });
        Button none = new Button(row, SWT.PUSH);
        none.setText(Messages.Task_noCustomer);
        none.addListener(SWT.Selection, e -> {
            draft.customer(0, ""); //$NON-NLS-1$
            showCustomer();
        });
        showCustomer();
    }

    private void showCustomer() {
        String name = draft.customerName();
        customer.setText(name.isEmpty() ? Messages.Tasks_noCustomer : name.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static Label label(Composite parent, String text) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(text);
        return label;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.Task_save, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        check();
    }

    private void check() {
        due.setEnabled(hasDue.getSelection());
        draft.take(owner.getText(), hasDue.getSelection() ? LocalDate.of(due.getYear(), due.getMonth() + 1, due.getDay())
                : null, text.getText());
        Optional<String> problem = draft.problem();
        setErrorMessage(null);
        setMessage(problem.orElse(Messages.Task_hint));
        if (getButton(IDialogConstants.OK_ID) != null) {
            getButton(IDialogConstants.OK_ID).setEnabled(problem.isEmpty() && !saving);
        }
    }

    @Override
    protected void okPressed() {
        check();
        saving = true;
        getButton(IDialogConstants.OK_ID).setEnabled(false);
        UiJobs.start(getShell(), Messages.Task_saving, session.store(),
                m -> draft.id() == 0 ? createAll()
                        : service.change(session.store(), session.actor(), draft.id(), draft.task()),
                this::saved, this::failed);
    }

    /** Makes all tasks, up to the first that fails. */
    private CommitResult createAll() {
        CommitResult result = null;
        for (NewTask task : draft.tasks()) {
            result = service.create(session.store(), session.actor(), task, TaskService.MANUAL);
            if (!result.isCommitted()) {
                break;
            }
        }
        return result;
    }

    private void saved(CommitResult result) {
        if (result.isCommitted()) {
            setReturnCode(OK);
            close();
        } else {
            failed(result.status());
        }
    }

    private void failed(IStatus status) {
        saving = false;
        getButton(IDialogConstants.OK_ID).setEnabled(true);
        setErrorMessage(status.getMessage());
    }
}
