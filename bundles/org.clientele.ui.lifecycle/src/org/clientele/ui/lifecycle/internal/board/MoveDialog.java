package org.clientele.ui.lifecycle.internal.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.clientele.core.ClienteleException;
import org.clientele.core.lifecycle.MoveCheck;
import org.clientele.core.lifecycle.MoveCheck.Refusal;
import org.clientele.model.Stage;
import org.clientele.ui.Formats;
import org.clientele.ui.Help;
import org.clientele.ui.UiRefresh;
import org.clientele.ui.lifecycle.internal.StageTexts;
import org.clientele.ui.lifecycle.internal.board.MoveDraft.Question;
import org.clientele.ui.rules.ProofTree;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** Asks to which stage customers go, since when, until when rules wait, and why; tells at once who may not, and why. */
public final class MoveDialog extends TitleAreaDialog {

    /** Asks the guards, in the background. */
    @FunctionalInterface
    public interface Guards {
        /** Who may be moved. */
        MoveCheck ask(Question question, List<Long> parties) throws ClienteleException;
    }

    private record Answer(Question question, MoveCheck check, IStatus failure) {
    }

    private final MoveDraft draft;
    private final Guards guards;
    private final LocalDate today;
    private Combo stages;
    private Text hold;
    private Table refusals;
    private ProofTree proof;
    private List<Control> details = List.of();
    private UiRefresh<Answer> checking;
    private volatile Question asked;
    private List<Refusal> shown = List.of();

    /**
     * Prepares the dialog.
     *
     * @param window the parent
     * @param draft what is filled in
     * @param guards are asked
     * @param today the store's day
     */
    public MoveDialog(Shell window, MoveDraft draft, Guards guards, LocalDate today) {
        super(window);
        this.draft = draft;
        this.guards = guards;
        this.today = today;
        setShellStyle(getShellStyle() | SWT.RESIZE);
        setHelpAvailable(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Move_title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(draft.parties().size() == 1 ? Messages.Move_headOne
                : Messages.bind(Messages.Move_head, Formats.ofUser().number(draft.parties().size())));
        Composite form = new Composite(area, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 10).spacing(10, 6).applyTo(form);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
        if (draft.models().size() > 1) {
            models(form);
        }
        label(form, Messages.Move_stage);
        stages = new Combo(form, SWT.READ_ONLY);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(stages);
        stages.addListener(SWT.Selection, e -> {
            draft.setTo(draft.stages().get(stages.getSelectionIndex()).getKey());
            changed();
        });
        Text day = text(form, Messages.Move_day, SWT.SINGLE);
        day.setText(draft.day());
        hold = text(form, Messages.Move_hold, SWT.SINGLE);
        hold.setToolTipText(Messages.Move_holdTip);
        hold.setText(draft.hold());
        Text reason = text(form, Messages.Move_reason, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, false).hint(420, 48).applyTo(reason);
        day.addListener(SWT.Modify, e -> {
            draft.setDay(day.getText());
            if (!draft.hold().equals(hold.getText())) {
                hold.setText(draft.hold());
            }
            changed();
        });
        hold.addListener(SWT.Modify, e -> {
            if (!hold.getText().equals(draft.hold())) {
                draft.setHold(hold.getText());
            }
            changed();
        });
        reason.addListener(SWT.Modify, e -> {
            draft.setReason(reason.getText());
            changed();
        });
        refusals(form);
        Help.set(area, "stage_move"); //$NON-NLS-1$
        checking = new UiRefresh<>(area, Messages.Move_checking, this::ask, this::answered);
        showStages();
        reason.setFocus();
        return area;
    }

    private void models(Composite form) {
        label(form, Messages.Move_model);
        Combo models = new Combo(form, SWT.READ_ONLY);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(models);
        models.setItems(draft.models().stream().map(StageTexts::of).toArray(String[]::new));
        models.select(draft.models().indexOf(draft.model()));
        models.addListener(SWT.Selection, e -> {
            draft.setModel(draft.models().get(models.getSelectionIndex()));
            hold.setText(draft.hold());
            showStages();
            changed();
        });
    }

    private static Label label(Composite form, String text) {
        Label label = new Label(form, SWT.NONE);
        label.setText(text);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
        return label;
    }

    private static Text text(Composite form, String name, int style) {
        label(form, name);
        Text text = new Text(form, style | SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        return text;
    }

    private void refusals(Composite form) {
        Label who = label(form, Messages.Move_refused);
        refusals = new Table(form, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
        refusals.setHeaderVisible(true);
        new TableColumn(refusals, SWT.RIGHT).setText(Messages.Move_customers);
        new TableColumn(refusals, SWT.LEFT).setText(Messages.Move_why);
        refusals.getColumn(0).setWidth(90);
        refusals.getColumn(1).setWidth(520);
        refusals.addListener(SWT.Selection, e -> prove());
        GridDataFactory.fillDefaults().grab(true, false).hint(620, 72).applyTo(refusals);
        Label what = label(form, Messages.Move_proof);
        proof = new ProofTree(form);
        GridDataFactory.fillDefaults().grab(true, true).hint(620, 120).applyTo(proof.area());
        details = List.of(who, refusals, what, proof.area());
        details.forEach(each -> each.setVisible(false));
    }

    private void showStages() {
        List<Stage> all = draft.stages();
        stages.setItems(all.stream().map(StageTexts::of).toArray(String[]::new));
        int index = all.stream().map(Stage::getKey).toList().indexOf(draft.to());
        if (index >= 0) {
            stages.select(index);
        } else {
            stages.deselectAll();
        }
    }

    // ------------------------------------------------------------------------------------------------- checking

    private void changed() {
        draft.question().ifPresent(question -> {
            asked = question;
            checking.requestAfter(250);
        });
        show();
    }

    private Answer ask(IProgressMonitor monitor) {
        Question question = asked;
        try {
            return new Answer(question, guards.ask(question, draft.parties()), null);
        } catch (ClienteleException e) {
            return new Answer(question, null, e.getStatus());
        }
    }

    private void answered(Answer answer) {
        if (answer.failure() == null) {
            draft.answer(answer.question(), answer.check());
        } else {
            draft.fail(answer.question(), answer.failure());
        }
        show();
    }

    private void show() {
        IStatus status = draft.status();
        int kind = switch (status.getSeverity()) {
        case IStatus.OK -> IMessageProvider.NONE;
        case IStatus.CANCEL -> IMessageProvider.INFORMATION;
        case IStatus.WARNING -> IMessageProvider.WARNING;
        default -> IMessageProvider.ERROR;
        };
        setMessage(status.getMessage(), kind);
        if (getButton(IDialogConstants.OK_ID) != null) {
            getButton(IDialogConstants.OK_ID).setEnabled(status.isOK() || status.getSeverity() == IStatus.WARNING);
        }
        List<Refusal> now = draft.check().map(MoveCheck::refusals).orElse(List.of());
        if (!now.equals(shown)) {
            shown = now;
            refusals.removeAll();
            for (Refusal refusal : now) {
                new TableItem(refusals, SWT.NONE).setText(
                        new String[] { Formats.ofUser().number(refusal.parties().size()), refusal.message() });
            }
            if (!now.isEmpty()) {
                refusals.select(0);
            }
            details.forEach(each -> each.setVisible(!now.isEmpty()));
            prove();
        }
    }

    private void prove() {
        int index = refusals.getSelectionIndex();
        Optional<Refusal> refusal = index < 0 ? Optional.empty() : Optional.of(shown.get(index));
        proof.show(refusal.map(Refusal::proof).orElse(null), today);
    }

    @Override
    protected void createButtonsForButtonBar(Composite bar) {
        createButton(bar, IDialogConstants.OK_ID, Messages.Move_ok, true);
        createButton(bar, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        changed();
    }
}
