package org.clientele.ui.lifecycle.internal.plan;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

import org.clientele.core.ClienteleException;
import org.clientele.core.care.VisitReport;
import org.clientele.core.care.VisitSaved;
import org.clientele.core.profile.ProfileValue;
import org.clientele.core.store.Store;
import org.clientele.model.InteractionKind;
import org.clientele.ui.Help;
import org.clientele.ui.UiJobs;
import org.clientele.ui.edits.DateText;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;

/** Asks what came of a contact of a plan, and which values of the profile it confirmed. Closes when that is stored. */
public final class VisitDialog extends TitleAreaDialog {

    /** Stores a report. */
    @FunctionalInterface
    interface Recording {
        VisitSaved store(VisitReport report) throws ClienteleException;
    }

    private static final int MOST_MINUTES = 1440;
    private static final int VALUES_HEIGHT = 130;

    private final VisitDraft draft;
    private final Store store;
    private final Recording recording;
    private final DateText dates = DateText.ofUser();
    private Combo kind;
    private DateTime day;
    private DateTime time;
    private Spinner minutes;
    private Text subject;
    private Text text;
    private Text outcome;
    private Text notes;
    private Text nextStep;
    private Text nextOwner;
    private Text nextDue;
    private boolean saving;

    VisitDialog(Shell parent, Store store, VisitDraft draft, Recording recording) {
        super(parent);
        this.store = store;
        this.draft = draft;
        this.recording = recording;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Visit_title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(Messages.bind(Messages.Visit_heading, draft.customerName()));
        Composite fields = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(fields);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(14, 10).spacing(10, 6).applyTo(fields);
        label(fields, Messages.Visit_when);
        when(fields);
        subject = text(fields, Messages.Visit_subject, 1);
        subject.setText(draft.subject());
        text = text(fields, Messages.Visit_text, 3);
        outcome = text(fields, Messages.Visit_outcome, 1);
        notes = text(fields, Messages.Visit_record, 3);
        notes.setText(draft.notes());
        label(fields, Messages.Visit_values);
        values(fields);
        nextStep = text(fields, Messages.Visit_next, 1);
        label(fields, Messages.Visit_nextWho);
        Composite who = row(fields, 3);
        nextOwner = new Text(who, SWT.BORDER);
        nextOwner.setText(draft.nextOwner());
        GridDataFactory.fillDefaults().hint(140, SWT.DEFAULT).applyTo(nextOwner);
        new Label(who, SWT.NONE).setText(Messages.Visit_nextDue);
        nextDue = new Text(who, SWT.BORDER);
        nextDue.setMessage(dates.example());
        GridDataFactory.fillDefaults().hint(110, SWT.DEFAULT).applyTo(nextDue);
        for (Text each : List.of(subject, text, outcome, notes, nextStep, nextOwner, nextDue)) {
            each.addListener(SWT.Modify, e -> check());
        }
        Help.set(area, "visit_dialog"); //$NON-NLS-1$
        return area;
    }

    private void when(Composite parent) {
        Composite row = row(parent, 5);
        kind = new Combo(row, SWT.READ_ONLY);
        kind.setItems(Messages.Way_call, Messages.Way_visit, Messages.Way_mail, Messages.Way_note,
                Messages.Way_meeting);
        kind.select(draft.kind().ordinal());
        LocalDateTime at = draft.at();
        day = new DateTime(row, SWT.DATE | SWT.MEDIUM | SWT.DROP_DOWN);
        day.setDate(at.getYear(), at.getMonthValue() - 1, at.getDayOfMonth());
        time = new DateTime(row, SWT.TIME | SWT.SHORT);
        time.setTime(at.getHour(), at.getMinute(), 0);
        minutes = new Spinner(row, SWT.BORDER);
        minutes.setValues(draft.minutes(), 0, MOST_MINUTES, 0, 5, 30);
        new Label(row, SWT.NONE).setText(Messages.Visit_minutes);
        for (Control each : List.of(kind, day, time, minutes)) {
            each.addListener(SWT.Selection, e -> check());
        }
    }

    private static Composite row(Composite parent, int columns) {
        Composite row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(columns).spacing(8, 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        return row;
    }

    private static void label(Composite parent, String text) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(text);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 4).applyTo(label);
    }

    private static Text text(Composite parent, String name, int lines) {
        label(parent, name);
        Text text = new Text(parent, lines == 1 ? SWT.BORDER : SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, lines > 1)
                .hint(460, lines == 1 ? SWT.DEFAULT : lines * text.getLineHeight()).applyTo(text);
        text.addListener(SWT.Traverse, e -> e.doit |= e.detail == SWT.TRAVERSE_TAB_NEXT
                || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        return text;
    }

    /** A line for each value: right, or otherwise. */
    private void values(Composite parent) {
        if (draft.values().isEmpty()) {
            label(parent, Messages.Visit_noValues);
            return;
        }
        ScrolledComposite scrolled = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.BORDER);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        GridDataFactory.fillDefaults().grab(true, true).hint(460, VALUES_HEIGHT).applyTo(scrolled);
        Composite grid = new Composite(scrolled, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).spacing(8, 2).applyTo(grid);
        for (ProfileValue value : draft.values()) {
            Button right = new Button(grid, SWT.CHECK);
            right.setText(Messages.bind(value.stale() ? Messages.Visit_staleValue : Messages.Visit_value,
                    value.label(), value.text()));
            right.setToolTipText(Messages.Visit_valueTip);
            right.addListener(SWT.Selection, e -> draft.confirm(value.path(), right.getSelection()));
            right.addListener(SWT.FocusIn, e -> scrolled.showControl(right));
            GridDataFactory.fillDefaults().grab(true, false).hint(240, SWT.DEFAULT).applyTo(right);
            if (draft.isCorrectable(value)) {
                Text other = new Text(grid, SWT.BORDER);
                other.setMessage(Messages.Visit_otherValue);
                other.addListener(SWT.Modify, e -> draft.correct(value.path(), other.getText()));
                other.addListener(SWT.FocusIn, e -> scrolled.showControl(other));
                GridDataFactory.fillDefaults().hint(150, SWT.DEFAULT).applyTo(other);
            } else {
                new Label(grid, SWT.NONE);
            }
        }
        scrolled.setContent(grid);
        scrolled.setMinSize(grid.computeSize(SWT.DEFAULT, SWT.DEFAULT));
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.Visit_save, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        check();
    }

    private void check() {
        draft.held(InteractionKind.values()[kind.getSelectionIndex()],
                LocalDate.of(day.getYear(), day.getMonth() + 1, day.getDay()).atTime(time.getHours(),
                        time.getMinutes()),
                minutes.getSelection());
        draft.say(subject.getText(), text.getText(), outcome.getText(), notes.getText());
        draft.next(nextStep.getText(), nextOwner.getText(), dates.read(nextDue.getText()).orElse(null));
        List<String> problems = new ArrayList<>(draft.problem().stream().toList());
        if (!nextDue.getText().isBlank() && dates.read(nextDue.getText()).isEmpty()) {
            problems.add(Messages.bind(Messages.Visit_noDay, nextDue.getText(), dates.example()));
        }
        setErrorMessage(null);
        setMessage(problems.isEmpty() ? Messages.Visit_hint : problems.getFirst());
        enable(IDialogConstants.OK_ID, problems.isEmpty() && !saving);
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
        VisitReport report = draft.report();
        UiJobs.start(getShell(), Messages.Visit_saving, store, m -> {
            VisitSaved saved = recording.store(report);
            if (!saved.result().isCommitted()) {
                throw new ClienteleException(saved.result().status());
            }
            return saved;
        }, saved -> {
            setReturnCode(OK);
            close();
        }, this::failed);
    }

    /** Once it is being written it cannot be taken back by closing. */
    @Override
    protected boolean canHandleShellCloseEvent() {
        return !saving && super.canHandleShellCloseEvent();
    }

    private void failed(IStatus status) {
        saving = false;
        check();
        setErrorMessage(status.getMessage());
    }
}
