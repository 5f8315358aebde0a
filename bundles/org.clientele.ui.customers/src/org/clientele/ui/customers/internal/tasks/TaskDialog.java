package org.clientele.ui.customers.internal.tasks;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import org.clientele.core.tasks.NewTask;
import org.clientele.core.tasks.TaskService;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.TaskChannel;
import org.clientele.model.TaskPriority;
import org.clientele.model.edit.ModelLabels;
import org.clientele.ui.CustomerPicker;
import org.clientele.ui.Accessibles;
import org.clientele.ui.Help;
import org.clientele.ui.StoreSession;
import org.clientele.ui.UiJobs;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;

/** Writes a task: for which customer, who has to do what, and by when. */
public final class TaskDialog extends TitleAreaDialog {

    private static final List<TaskPriority> PRIORITIES = List.of(TaskPriority.HIGH, TaskPriority.NORMAL,
            TaskPriority.LOW);

    private final StoreSession session;
    private final ModelLabels labels = ModelLabels.registered();
    private final TaskService service;
    private final TaskDraft draft;
    private Text text;
    private Text owner;
    private MomentField due;
    private MomentField startsAt;
    private MomentField remindAt;
    private Spinner effort;
    private Combo priority;
    private Combo channel;
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
        LocalDateTime offered = LocalDate.now().plusDays(1).atTime(9, 0);
        due = new MomentField(form, Messages.Task_due, false, this::check);
        due.show(draft.due() == null ? null : draft.due().atStartOfDay(), offered);
        startsAt = new MomentField(form, Messages.Task_startsAt, true, this::check);
        startsAt.show(draft.startsAt(), draft.due() == null ? offered : draft.due().atTime(9, 0));
        remindAt = new MomentField(form, Messages.Task_remindAt, true, this::check);
        remindAt.show(draft.remindAt(), draft.startsAt() == null ? offered : draft.startsAt().minusMinutes(15));
        label(form, Messages.Task_effort);
        weightRow(form);
        text.addListener(SWT.Modify, e -> check());
        Help.set(area, "task_dialog"); //$NON-NLS-1$
        text.setFocus();
        return area;
    }

    private void weightRow(Composite form) {
        Composite row = new Composite(form, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        GridLayoutFactory.fillDefaults().numColumns(6).spacing(8, 0).applyTo(row);
        effort = new Spinner(row, SWT.BORDER);
        effort.setValues(draft.effort(), 0, NewTask.MOST_EFFORT, 0, 5, 60);
        Accessibles.name(effort, Messages.Task_effort);
        label(row, Messages.Task_minutes);
        label(row, Messages.Task_priority);
        priority = combo(row, PRIORITIES, Literals.TASK_PRIORITY, PRIORITIES.indexOf(draft.priority()));
        label(row, Messages.Task_channel);
        channel = combo(row, TaskChannel.VALUES, Literals.TASK_CHANNEL, TaskChannel.VALUES.indexOf(draft.channel()));
    }

    private Combo combo(Composite row, List<? extends Enumerator> values, EEnum type, int chosen) {
        Combo combo = new Combo(row, SWT.READ_ONLY);
        values.forEach(value -> combo.add(labels.literal(Literals.TASK, type, value)));
        combo.select(chosen);
        return combo;
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
        draft.take(owner.getText(), due.day(), text.getText());
        draft.weigh(PRIORITIES.get(priority.getSelectionIndex()), effort.getSelection(),
                TaskChannel.VALUES.get(channel.getSelectionIndex()));
        draft.time(startsAt.moment(), remindAt.moment());
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
                m -> draft.id() == 0 ? create(m)
                        : service.change(session.store(), session.actor(), draft.id(), draft.task()).status(),
                this::saved, this::failed);
    }

    private IStatus create(IProgressMonitor monitor) {
        return draft.several().isEmpty()
                ? service.create(session.store(), session.actor(), draft.task(), TaskService.MANUAL).status()
                : service.createAll(session.store(), session.actor(), draft.several(), draft.task(), TaskService.MANUAL,
                        monitor).status();
    }

    private void saved(IStatus status) {
        if (status.isOK()) {
            setReturnCode(OK);
            close();
        } else {
            failed(status);
        }
    }

    private void failed(IStatus status) {
        saving = false;
        getButton(IDialogConstants.OK_ID).setEnabled(true);
        setErrorMessage(status.getMessage());
    }
}
