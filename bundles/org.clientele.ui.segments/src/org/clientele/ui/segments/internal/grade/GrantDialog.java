package org.clientele.ui.segments.internal.grade;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

import org.clientele.core.grades.Grant;
import org.clientele.core.store.CommitResult;
import org.clientele.core.store.Store;
import org.clientele.ui.Help;
import org.clientele.ui.UiJobs;
import org.clientele.ui.segments.internal.grade.GradeView.Offer;
import org.eclipse.core.runtime.IStatus;
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

/** Asks which privilege a customer was given, when, and what it cost; closes when that is saved. */
public final class GrantDialog extends TitleAreaDialog {

    private final Store store;
    private final GrantDraft draft;
    private final Function<Grant, CommitResult> save;
    private Combo privilege;
    private DateTime day;
    private Text cost;
    private Text note;
    private boolean saving;

    /**
     * Creates the dialog.
     *
     * @param parent the parent
     * @param store is written to
     * @param draft what is asked
     * @param save writes; called in a background job
     */
    GrantDialog(Shell parent, Store store, GrantDraft draft, Function<Grant, CommitResult> save) {
        super(parent);
        this.store = store;
        this.draft = draft;
        this.save = save;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Grant_title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(Messages.Grant_title);
        Composite fields = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(fields);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(14, 10).spacing(10, 8).applyTo(fields);
        label(fields, Messages.Grant_privilege);
        privilege = new Combo(fields, SWT.READ_ONLY);
        GridDataFactory.fillDefaults().grab(true, false).hint(320, SWT.DEFAULT).applyTo(privilege);
        label(fields, Messages.Grant_day);
        day = new DateTime(fields, SWT.DATE | SWT.MEDIUM | SWT.DROP_DOWN);
        LocalDate today = draft.day();
        day.setDate(today.getYear(), today.getMonthValue() - 1, today.getDayOfMonth());
        label(fields, Messages.Grant_cost);
        cost = new Text(fields, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(cost);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 4)
                .applyTo(label(fields, Messages.Grant_note));
        note = new Text(fields, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        note.setTextLimit(GrantDraft.NOTE);
        note.addListener(SWT.Traverse, e -> {
            // Tab goes to the next field: nobody writes columns here
            e.doit |= e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS;
        });
        GridDataFactory.fillDefaults().grab(true, true).hint(320, 3 * note.getLineHeight()).applyTo(note);
        fill();
        privilege.addListener(SWT.Selection, e -> {
            cost.setText(draft.choose(privilege.getSelectionIndex()));
            check();
        });
        day.addListener(SWT.Selection, e -> {
            draft.day(LocalDate.of(day.getYear(), day.getMonth() + 1, day.getDay()));
            fill();
            check();
        });
        cost.addListener(SWT.Modify, e -> check());
        note.addListener(SWT.Modify, e -> check());
        Help.set(area, "grant_dialog"); //$NON-NLS-1$
        privilege.setFocus();
        return area;
    }

    private static Label label(Composite parent, String text) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(text);
        return label;
    }

    /** Offers what the customer had on the day; what was chosen stays chosen where it still can be. */
    private void fill() {
        privilege.setItems(draft.offers().stream().map(Offer::title).toArray(String[]::new));
        draft.offer().ifPresent(offer -> privilege.select(draft.offers().indexOf(offer)));
        privilege.setEnabled(privilege.getItemCount() > 0);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.Grant_save, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        check();
    }

    private void check() {
        draft.take(cost.getText(), note.getText());
        Optional<String> problem = draft.problem();
        setErrorMessage(null);
        setMessage(problem.orElse(Messages.Grant_hint));
        enable(IDialogConstants.OK_ID, problem.isEmpty() && !saving);
        enable(IDialogConstants.CANCEL_ID, !saving);
    }

    private void enable(int id, boolean enabled) {
        Button button = getButton(id);
        if (button != null) {
            button.setEnabled(enabled);
        }
    }

    @Override
    protected void okPressed() {
        saving = true;
        check();
        Grant grant = draft.grant();
        UiJobs.start(getShell(), Messages.Grant_saving, store, m -> save.apply(grant), this::saved, this::failed);
    }

    /** Once it is being written it cannot be taken back by closing. */
    @Override
    protected boolean canHandleShellCloseEvent() {
        return !saving && super.canHandleShellCloseEvent();
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
        check();
        setErrorMessage(status.getMessage());
    }
}
