package org.clientele.ui.admin.internal.addons;

import java.util.ArrayList;
import java.util.List;

import org.clientele.core.update.PlannedChange;
import org.clientele.core.update.TrustDecision;
import org.clientele.core.update.UpdatePlan;
import org.clientele.ui.Accessibles;
import org.clientele.ui.admin.internal.AdminDialog;
import org.clientele.ui.admin.internal.TextColumns;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Shows what would change, what speaks against it, and asks whom to trust. OK downloads. */
final class PlanDialog extends AdminDialog {

    private final UpdatePlan plan;
    private final List<Button> answers = new ArrayList<>();

    PlanDialog(Shell shell, UpdatePlan plan) {
        super(shell, Messages.planTitle, "addons"); //$NON-NLS-1$
        this.plan = plan;
    }

    @Override
    protected void fill(Composite area) {
        GridLayoutFactory.swtDefaults().margins(12, 12).applyTo(area);
        setTitle(plan.possible() ? Messages.planPossible
                : plan.problems().isEmpty() ? Messages.planNothing : Messages.planImpossible);
        setMessage(Changes.hint(plan),
                plan.problems().isEmpty() ? IMessageProvider.INFORMATION : IMessageProvider.WARNING);
        TableViewer table = new TableViewer(area, SWT.FULL_SELECTION | SWT.BORDER);
        table.getTable().setHeaderVisible(true);
        Accessibles.name(table.getTable(), Messages.planTitle);
        GridDataFactory.fillDefaults().grab(true, true).hint(870, 140).applyTo(table.getTable());
        TextColumns.add(table, Messages.columnChange, 110, Changes::kind);
        TextColumns.add(table, Messages.columnName, 220, PlannedChange::name);
        TextColumns.add(table, Messages.columnFrom, 150, PlannedChange::from);
        TextColumns.add(table, Messages.columnTo, 150, PlannedChange::to);
        TextColumns.add(table, Messages.columnSite, 240, PlannedChange::site);
        table.setContentProvider(ArrayContentProvider.getInstance());
        table.setInput(plan.changes());
        String text = Changes.text(plan);
        if (!text.isEmpty()) {
            Text told = new Text(area, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
            told.setText(text);
            Accessibles.name(told, Messages.details);
            GridDataFactory.fillDefaults().grab(true, !plan.problems().isEmpty())
                    .hint(870, plan.problems().isEmpty() ? 70 : 160).applyTo(told);
        }
        if (plan.problems().isEmpty()) {
            plan.decisions().forEach(d -> ask(area, d));
        }
    }

    private void ask(Composite area, TrustDecision decision) {
        Label question = new Label(area, SWT.WRAP);
        question.setText(Changes.question(decision));
        GridDataFactory.fillDefaults().grab(true, false).hint(870, SWT.DEFAULT).indent(0, 6).applyTo(question);
        Button yes = new Button(area, SWT.CHECK);
        yes.setText(Changes.yes(decision));
        yes.addListener(SWT.Selection, e -> enable());
        answers.add(yes);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        if (plan.possible()) {
            createButton(parent, IDialogConstants.OK_ID, Changes.stage(plan), true);
            createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
            enable();
        } else {
            createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, true);
        }
    }

    private void enable() {
        boolean answered = answers.stream().allMatch(Button::getSelection);
        getButton(IDialogConstants.OK_ID).setEnabled(answered);
        setMessage(answered ? Changes.hint(plan) : Messages.planAsks,
                answered ? IMessageProvider.INFORMATION : IMessageProvider.WARNING);
    }
}
