package org.clientele.ui.customers.internal.timeline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.clientele.core.interactions.InteractionSaved;
import org.clientele.core.interactions.InteractionService;
import org.clientele.core.interactions.ParticipantView;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.Interaction;
import org.clientele.model.InteractionDirection;
import org.clientele.model.InteractionKind;
import org.clientele.model.Participant;
import org.clientele.model.edit.ModelLabels;
import org.clientele.ui.Help;
import org.clientele.ui.StoreSession;
import org.clientele.ui.UiJobs;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
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
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;

/** Writes down a call, visit, mail, note or meeting: who took part, what came of it, and what is next. */
public final class InteractionDialog extends TitleAreaDialog {

    private final StoreSession session;
    private final InteractionService service;
    private final InteractionDraft draft;
    private final Map<Long, String> names = new HashMap<>();
    private final ModelLabels labels = ModelLabels.registered();
    private Combo kind;
    private Combo direction;
    private DateTime day;
    private DateTime time;
    private Spinner minutes;
    private Text subject;
    private Text text;
    private Text outcome;
    private Text next;
    private Button asTask;
    private Text owner;
    private DateTime due;
    private boolean saving;

    /**
     * Creates the dialog.
     *
     * @param parent the parent
     * @param session the store and who acts
     * @param service saves
     * @param draft what is written
     * @param known the participants of a loaded interaction as the asker may see them
     */
    public InteractionDialog(Shell parent, StoreSession session, InteractionService service, InteractionDraft draft,
            List<ParticipantView> known) {
        super(parent);
        this.session = session;
        this.service = service;
        this.draft = draft;
        List<Participant> all = draft.interaction().getParticipants();
        for (int i = 0; i < Math.min(all.size(), known.size()); i++) {
            if (all.get(i).getParty() != null) {
                ParticipantView view = known.get(i);
                names.put(all.get(i).getParty().value(), view.hidden() ? Messages.Interaction_hidden : view.name());
            }
        }
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(draft.isNew() ? Messages.Interaction_new : Messages.Interaction_edit);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(draft.isNew() ? Messages.Interaction_new : Messages.Interaction_edit);
        setMessage(Messages.Interaction_hint);
        Composite form = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(14, 10).spacing(10, 7).applyTo(form);
        Interaction it = draft.interaction();
        label(form, Messages.Interaction_kind);
        Composite first = row(form, 4);
        kind = combo(first, Literals.INTERACTION_KIND, it.getKind());
        direction = combo(first, Literals.INTERACTION_DIRECTION, it.getDirection());
        new Label(first, SWT.NONE).setText(Messages.Interaction_minutes);
        minutes = new Spinner(first, SWT.BORDER);
        minutes.setValues(it.getMinutes(), 0, 24 * 60, 0, 5, 30);
        label(form, Messages.Interaction_when);
        Composite when = row(form, 2);
        LocalDateTime at = it.getAt() == null ? LocalDateTime.now() : it.getAt();
        day = new DateTime(when, SWT.DATE | SWT.MEDIUM | SWT.DROP_DOWN);
        day.setDate(at.getYear(), at.getMonthValue() - 1, at.getDayOfMonth());
        time = new DateTime(when, SWT.TIME | SWT.SHORT);
        time.setTime(at.getHour(), at.getMinute(), 0);
        subject = field(form, Messages.Interaction_subject, it.getSubject(), 1);
        text = field(form, Messages.Interaction_text, it.getText(), 5);
        Label who = label(form, Messages.Interaction_participants);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 4).applyTo(who);
        ParticipantList.create(form, session, draft, names);
        outcome = field(form, Messages.Interaction_outcome, it.getOutcome(), 2);
        next = field(form, Messages.Interaction_next, it.getNextStep(), 2);
        label(form, ""); //$NON-NLS-1$
        taskRow(form);
        for (Text each : List.of(subject, text, next)) {
            each.addListener(SWT.Modify, e -> check());
        }
        Help.set(area, "interaction_dialog"); //$NON-NLS-1$
        subject.setFocus();
        return area;
    }

    private void taskRow(Composite form) {
        Composite row = row(form, 5);
        asTask = new Button(row, SWT.CHECK);
        asTask.setText(Messages.Interaction_asTask);
        new Label(row, SWT.NONE).setText(Messages.Interaction_taskOwner);
        owner = new Text(row, SWT.BORDER);
        owner.setText(session.actor().account());
        GridDataFactory.fillDefaults().hint(110, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(owner);
        new Label(row, SWT.NONE).setText(Messages.Interaction_taskDue);
        due = new DateTime(row, SWT.DATE | SWT.MEDIUM | SWT.DROP_DOWN);
        LocalDate soon = LocalDate.now().plusWeeks(1);
        due.setDate(soon.getYear(), soon.getMonthValue() - 1, soon.getDayOfMonth());
        asTask.addListener(SWT.Selection, e -> check());
        enableTask();
    }

    private void enableTask() {
        owner.setEnabled(asTask.getSelection());
        due.setEnabled(asTask.getSelection());
    }

    private static Label label(Composite parent, String text) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(text);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
        return label;
    }

    private static Composite row(Composite parent, int columns) {
        Composite row = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        GridLayoutFactory.fillDefaults().numColumns(columns).spacing(8, 0).applyTo(row);
        return row;
    }

    private static Text field(Composite form, String name, String value, int lines) {
        Label label = label(form, name);
        boolean many = lines > 1;
        Text field = new Text(form, SWT.BORDER | (many ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE));
        field.setText(value == null ? "" : value); //$NON-NLS-1$
        if (many) {
            GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 4).applyTo(label);
            field.addListener(SWT.Traverse, e -> {
                // Tab goes to the next field: nobody writes columns here
                e.doit |= e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS;
            });
        }
        GridDataFactory.fillDefaults().grab(true, lines > 2)
                .hint(520, many ? lines * field.getLineHeight() : SWT.DEFAULT).applyTo(field);
        return field;
    }

    private Combo combo(Composite parent, EEnum literals, Object chosen) {
        Combo combo = new Combo(parent, SWT.READ_ONLY);
        for (EEnumLiteral literal : literals.getELiterals()) {
            combo.add(labels.literal(Literals.INTERACTION, literals, literal.getInstance()));
            if (literal.getInstance() == chosen) {
                combo.select(combo.getItemCount() - 1);
            }
        }
        return combo;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.Interaction_save, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        check();
    }

    private void take() {
        Interaction it = draft.interaction();
        it.setKind(InteractionKind.values()[kind.getSelectionIndex()]);
        it.setDirection(InteractionDirection.values()[direction.getSelectionIndex()]);
        it.setMinutes(minutes.getSelection());
        it.setAt(LocalDateTime.of(day.getYear(), day.getMonth() + 1, day.getDay(), time.getHours(), time.getMinutes()));
        it.setSubject(value(subject));
        it.setText(value(text));
        it.setOutcome(value(outcome));
        it.setNextStep(value(next));
        draft.task(asTask.getSelection(), value(owner), LocalDate.of(due.getYear(), due.getMonth() + 1, due.getDay()));
    }

    private static String value(Text field) {
        return field.getText().isBlank() ? null : field.getText();
    }

    private void check() {
        enableTask();
        take();
        Button ok = getButton(IDialogConstants.OK_ID);
        Optional<String> problem = draft.problem();
        if (ok != null) {
            ok.setEnabled(problem.isEmpty() && !saving);
        }
        setErrorMessage(null);
        setMessage(problem.orElse(Messages.Interaction_hint));
    }

    @Override
    protected void okPressed() {
        take();
        saving = true;
        getButton(IDialogConstants.OK_ID).setEnabled(false);
        UiJobs.start(getShell(), Messages.Interaction_saving, session.store(),
                m -> service.save(session.store(), session.actor(), draft.interaction(), draft.next()), this::saved,
                this::failed);
    }

    private void saved(InteractionSaved result) {
        if (result.result().isCommitted()) {
            setReturnCode(OK);
            close();
        } else {
            failed(result.result().status());
        }
    }

    private void failed(IStatus status) {
        saving = false;
        getButton(IDialogConstants.OK_ID).setEnabled(true);
        setErrorMessage(status.getMessage());
    }}
