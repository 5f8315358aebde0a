package packs.hospitality.ui.internal;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.clientele.core.ClienteleException;
import org.clientele.core.store.CommitResult;
import org.clientele.core.store.Store;
import org.clientele.ui.Loader;
import org.clientele.ui.UiJobs;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
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
import org.eclipse.ui.PlatformUI;

import packs.hospitality.Meal;
import packs.hospitality.Texts;
import packs.hospitality.Visit;

/** Asks for a visit, and closes when it is stored. */
final class VisitDialog extends TitleAreaDialog {

    /** Stores a visit, on a background thread. */
    interface Saver {
        CommitResult save(Visit visit) throws ClienteleException;
    }

    private final Store store;
    private final VisitDraft draft;
    private final Saver saver;
    private DateTime day;
    private Combo meal;
    private Text people;
    private Text amount;
    private Text place;
    private Text occasion;
    private Text note;
    private boolean saving;
    private CommitResult result;

    VisitDialog(Shell parent, Store store, VisitDraft draft, Saver saver) {
        super(parent);
        this.store = store;
        this.draft = draft;
        this.saver = saver;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** How it was stored; null unless the dialog was closed by saving. */
    CommitResult result() {
        return result;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Texts.of(draft.isNew() ? "dialog.add" : "dialog.edit"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(Texts.of(draft.isNew() ? "dialog.add" : "dialog.edit"));
        Composite fields = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(fields);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(14, 10).spacing(10, 8).applyTo(fields);
        label(fields, "visit.day");
        day = new DateTime(fields, SWT.DATE | SWT.MEDIUM | SWT.DROP_DOWN);
        day.setDate(draft.day().getYear(), draft.day().getMonthValue() - 1, draft.day().getDayOfMonth());
        label(fields, "visit.meal");
        meal = new Combo(fields, SWT.READ_ONLY);
        meal.setItems(Stream.of(Meal.values()).map(m -> m.label(Locale.getDefault())).toArray(String[]::new));
        meal.select(draft.meal().ordinal());
        people = field(fields, "visit.people", draft.people());
        amount = field(fields, "visit.amount", draft.amount());
        place = field(fields, "visit.place", draft.place());
        occasion = field(fields, "visit.occasion", draft.occasion());
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 4)
                .applyTo(label(fields, "visit.note"));
        note = new Text(fields, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        note.setText(draft.note());
        note.addListener(SWT.Traverse, e -> {
            e.doit |= e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS;
        });
        GridDataFactory.fillDefaults().grab(true, true).hint(320, 3 * note.getLineHeight()).applyTo(note);
        day.addListener(SWT.Selection, e -> check());
        meal.addListener(SWT.Selection, e -> check());
        note.addListener(SWT.Modify, e -> check());
        PlatformUI.getWorkbench().getHelpSystem().setHelp(area, VisitsPage.HELP);
        people.setFocus();
        return area;
    }

    private Text field(Composite parent, String key, String text) {
        label(parent, key);
        Text field = new Text(parent, SWT.BORDER);
        field.setText(text);
        field.addListener(SWT.Modify, e -> check());
        GridDataFactory.fillDefaults().grab(true, false).hint(320, SWT.DEFAULT).applyTo(field);
        return field;
    }

    private static Label label(Composite parent, String key) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(Texts.of(key));
        return label;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Texts.of("dialog.save"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        check();
    }

    private void check() {
        if (note == null || meal == null) {
            return; // the fields are being made
        }
        draft.when(LocalDate.of(day.getYear(), day.getMonth() + 1, day.getDay()),
                Meal.values()[meal.getSelectionIndex()]);
        draft.figures(people.getText(), amount.getText());
        draft.texts(place.getText(), occasion.getText(), note.getText());
        Optional<String> problem = draft.problem();
        setErrorMessage(null);
        setMessage(problem.orElse(Texts.of("dialog.hint")));
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
        Visit visit = draft.visit();
        Loader<CommitResult> work = m -> saver.save(visit);
        UiJobs.start(getShell(), Texts.of("dialog.saving"), store, work, this::saved, this::failed);
    }

    @Override
    protected void cancelPressed() {
        if (mayLeave()) {
            super.cancelPressed();
        }
    }

    /** Once it is being written it cannot be taken back by closing. */
    @Override
    protected boolean canHandleShellCloseEvent() {
        return !saving && super.canHandleShellCloseEvent() && mayLeave();
    }

    private boolean mayLeave() {
        return !draft.isTouched() || MessageDialog.openQuestion(getShell(), getShell().getText(), Texts.of("dialog.leave"));
    }

    private void saved(CommitResult committed) {
        if (committed.isCommitted()) {
            result = committed;
            setReturnCode(OK);
            close();
        } else {
            failed(committed.status());
        }
    }

    private void failed(IStatus status) {
        saving = false;
        check();
        setErrorMessage(status.getMessage());
    }
}
