package org.clientele.ui.lifecycle.internal.decline;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.clientele.core.retention.DeclineCaseService;
import org.clientele.core.store.Store;
import org.clientele.model.ChurnKind;
import org.clientele.model.DeclineDecision;
import org.clientele.ui.Help;
import org.clientele.ui.UiJobs;
import org.clientele.ui.lifecycle.internal.decline.DecideDraft.Template;
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

/** Asks whether a declining customer is worth keeping: recover, end or leave open. Closes when that is stored. */
public final class DecideDialog extends TitleAreaDialog {

    /**
     * What the dialog tells of the customer.
     *
     * @param name its name
     * @param atStake the value at stake; null: not known
     * @param templates the templates of recovery plans
     */
    public record Subject(String name, BigDecimal atStake, List<Template> templates) {
    }

    private static final List<ChurnKind> KINDS = List.of(ChurnKind.NATURAL, ChurnKind.MALICIOUS, ChurnKind.COMPETITION,
            ChurnKind.FAULT);

    private final Store store;
    private final DeclineCaseService cases;
    private final DecideDraft draft;
    private final Subject subject;
    private final CaseTexts texts;
    private Button recover;
    private Button end;
    private Combo template;
    private Text owner;
    private DateTime start;
    private Combo churn;
    private Button move;
    private Text reason;
    private Text cost;
    private List<String> notes = List.of();
    private boolean saving;

    /**
     * Creates the dialog.
     *
     * @param parent the parent
     * @param store is written to
     * @param cases stores decisions
     * @param draft what is asked
     * @param subject the customer
     */
    DecideDialog(Shell parent, Store store, DeclineCaseService cases, DecideDraft draft, Subject subject) {
        super(parent);
        this.store = store;
        this.cases = cases;
        this.draft = draft;
        this.subject = subject;
        this.texts = new CaseTexts(() -> store.info().settings().baseCurrency());
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** What was not done beside the decision. */
    List<String> notes() {
        return notes;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Decide_title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(Messages.bind(Messages.Decide_heading, subject.name()));
        Composite fields = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(fields);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(14, 10).spacing(10, 6).applyTo(fields);
        label(fields, Messages.Decide_atStake);
        label(fields, subject.atStake() == null ? Messages.Decide_unknown
                : texts.formats().money(subject.atStake(), texts.currency()));
        label(fields, Messages.Decide_state);
        label(fields, draft.present().map(texts::state).orElse(Messages.Decide_noCase));
        label(fields, Messages.bind(Messages.Decide_cost, texts.currency().getCurrencyCode()));
        cost = new Text(fields, SWT.BORDER);
        cost.setText(draft.cost());
        cost.setToolTipText(Messages.Decide_costTip);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(cost);
        recover = radio(fields, Messages.Decide_recover, draft.decision() == DeclineDecision.RECOVER);
        template = combo(fields, Messages.Decide_template);
        template.add(Messages.Decide_noTemplate);
        subject.templates().forEach(each -> template.add(each.title()));
        template.select(subject.templates().isEmpty() ? 0 : 1);
        inner(fields, Messages.Decide_owner);
        owner = new Text(fields, SWT.BORDER);
        owner.setText(draft.owner());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(owner);
        inner(fields, Messages.Decide_start);
        start = new DateTime(fields, SWT.DATE | SWT.MEDIUM | SWT.DROP_DOWN);
        end = radio(fields, Messages.Decide_end, draft.decision() == DeclineDecision.END);
        churn = combo(fields, Messages.Decide_churn);
        KINDS.forEach(kind -> churn.add(texts.churn(kind)));
        churn.select(KINDS.indexOf(draft.churn()));
        label(fields, ""); //$NON-NLS-1$
        move = new Button(fields, SWT.CHECK);
        move.setText(Messages.Decide_move);
        move.setSelection(true);
        radio(fields, Messages.Decide_open, draft.decision() == DeclineDecision.OPEN);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 4)
                .applyTo(label(fields, Messages.Decide_reason));
        reason = new Text(fields, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        reason.setTextLimit(DecideDraft.REASON);
        reason.addListener(SWT.Traverse, e -> e.doit |= e.detail == SWT.TRAVERSE_TAB_NEXT
                || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        GridDataFactory.fillDefaults().grab(true, true).hint(340, 3 * reason.getLineHeight()).applyTo(reason);
        for (Map.Entry<Control, Integer> each : Map.<Control, Integer>of(cost, SWT.Modify, reason, SWT.Modify, owner,
                SWT.Modify, template, SWT.Selection, start, SWT.Selection, churn, SWT.Selection, move, SWT.Selection)
                .entrySet()) {
            each.getKey().addListener(each.getValue(), e -> check());
        }
        Help.set(area, "decide_dialog"); //$NON-NLS-1$
        return area;
    }

    private Button radio(Composite parent, String text, boolean chosen) {
        Button button = new Button(parent, SWT.RADIO);
        button.setText(text);
        button.setSelection(chosen);
        button.addListener(SWT.Selection, e -> check());
        GridDataFactory.fillDefaults().span(2, 1).indent(0, 6).applyTo(button);
        return button;
    }

    private static Combo combo(Composite parent, String name) {
        inner(parent, name);
        Combo combo = new Combo(parent, SWT.READ_ONLY);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        return combo;
    }

    private static void inner(Composite parent, String text) {
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).indent(22, 0).applyTo(label(parent, text));
    }

    private static Label label(Composite parent, String text) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(text);
        return label;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.Decide_save, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        check();
    }

    private void check() {
        boolean back = recover.getSelection();
        boolean over = end.getSelection();
        draft.decide(back ? DeclineDecision.RECOVER : over ? DeclineDecision.END : DeclineDecision.OPEN);
        int chosen = template.getSelectionIndex();
        draft.plan(chosen < 1 ? null : subject.templates().get(chosen - 1).key(), owner.getText(),
                LocalDate.of(start.getYear(), start.getMonth() + 1, start.getDay()));
        draft.end(churn.getSelectionIndex() < 0 ? ChurnKind.NOT_STATED : KINDS.get(churn.getSelectionIndex()),
                move.getSelection());
        draft.say(reason.getText(), cost.getText());
        for (Control each : List.of(template, owner, start)) {
            each.setEnabled(back);
        }
        for (Control each : List.of(churn, move)) {
            each.setEnabled(over);
        }
        setErrorMessage(null);
        setMessage(draft.problem().orElse(Messages.Decide_hint));
        enable(IDialogConstants.OK_ID, draft.problem().isEmpty() && !saving);
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
        UiJobs.start(getShell(), Messages.Decide_saving, store, m -> draft.store(cases), this::saved, this::failed);
    }

    /** Once it is being written it cannot be taken back by closing. */
    @Override
    protected boolean canHandleShellCloseEvent() {
        return !saving && super.canHandleShellCloseEvent();
    }

    private void saved(List<String> told) {
        notes = told;
        setReturnCode(OK);
        close();
    }

    private void failed(IStatus status) {
        saving = false;
        check();
        setErrorMessage(status.getMessage());
    }
}
