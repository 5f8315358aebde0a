package org.clientele.ui.lifecycle.internal.plan;

import java.util.ArrayList;
import java.util.List;

import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.PlanStep;
import org.clientele.ui.Icons;
import org.clientele.ui.UiIcon;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;

/** The steps of a plan: what, how many days after the beginning, by whom. */
final class StepGrid {

    private static final int COLUMNS = 6;

    private record Line(PlanStep step, Text text, Text days, Text owner) {
    }

    private final PlannedEdits<?> record;
    private final FormToolkit toolkit;
    private final ScrolledForm form;
    private final Composite grid;
    private final Button add;
    private List<Line> lines = List.of();
    private String problem = ""; //$NON-NLS-1$

    StepGrid(Composite parent, FormToolkit toolkit, ScrolledForm form, PlannedEdits<?> record) {
        this.record = record;
        this.toolkit = toolkit;
        this.form = form;
        GridLayoutFactory.swtDefaults().margins(4, 6).applyTo(parent);
        grid = toolkit.createComposite(parent);
        GridLayoutFactory.fillDefaults().numColumns(COLUMNS).spacing(8, 4).applyTo(grid);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(grid);
        add = toolkit.createButton(parent, Messages.Steps_add, SWT.PUSH);
        add.addListener(SWT.Selection, e -> {
            record.addStep();
            if (!lines.isEmpty()) {
                lines.getLast().text().setFocus();
                lines.getLast().text().selectAll();
            }
        });
    }

    /** Shows the steps as they are now. */
    void refresh() {
        List<PlanStep> steps = record.ordered();
        if (!steps.equals(lines.stream().map(Line::step).toList()) || grid.getChildren().length == 0) {
            build(steps);
        }
        for (Line line : lines) {
            set(line.text(), line.step().getText());
            set(line.days(), Integer.toString(line.step().getAfterDays()));
            set(line.owner(), line.step().getOwner());
        }
    }

    private static void set(Text field, String value) {
        String shown = value == null ? "" : value; //$NON-NLS-1$
        if (!field.isFocusControl() && !field.getText().equals(shown)) {
            field.setText(shown);
        }
    }

    private void build(List<PlanStep> steps) {
        for (Control child : grid.getChildren()) {
            child.dispose();
        }
        List<Line> built = new ArrayList<>();
        if (steps.isEmpty()) {
            GridDataFactory.fillDefaults().span(COLUMNS, 1)
                    .applyTo(toolkit.createLabel(grid, Messages.Steps_none, SWT.WRAP));
        } else {
            for (String head : List.of(Messages.Steps_text, Messages.Steps_days, Messages.Steps_owner)) {
                toolkit.createLabel(grid, head);
            }
            GridDataFactory.fillDefaults().span(3, 1).applyTo(toolkit.createLabel(grid, "")); //$NON-NLS-1$
        }
        for (PlanStep step : steps) {
            Text text = field(step, Literals.PLAN_STEP__TEXT, 360, true);
            Text days = field(step, Literals.PLAN_STEP__AFTER_DAYS, 70, false);
            Text owner = field(step, Literals.PLAN_STEP__OWNER, 110, false);
            owner.setMessage(Messages.Steps_ownerHint);
            button(UiIcon.UP, Messages.Steps_up, () -> record.move(step, -1));
            button(UiIcon.DOWN, Messages.Steps_down, () -> record.move(step, 1));
            button(UiIcon.REMOVE, Messages.Steps_remove, () -> record.remove(step));
            built.add(new Line(step, text, days, owner));
        }
        lines = built;
        grid.requestLayout();
        form.reflow(true);
    }

    private Text field(PlanStep step, EAttribute attribute, int width, boolean grab) {
        Text text = toolkit.createText(grid, "", attribute == Literals.PLAN_STEP__AFTER_DAYS ? SWT.RIGHT : SWT.SINGLE); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(grab, false).hint(width, SWT.DEFAULT).applyTo(text);
        text.addListener(SWT.FocusOut, e -> write(step, attribute, text));
        text.addListener(SWT.DefaultSelection, e -> write(step, attribute, text));
        return text;
    }

    private void write(PlanStep step, EAttribute attribute, Text text) {
        String typed = text.getText().strip();
        if (attribute != Literals.PLAN_STEP__AFTER_DAYS) {
            record.set(step, attribute, typed.isEmpty() ? null : typed);
            return;
        }
        if (typed.matches("\\d{1,5}")) { //$NON-NLS-1$
            problem = ""; //$NON-NLS-1$
            record.set(step, attribute, Integer.valueOf(typed));
        } else {
            problem = Messages.bind(Messages.Steps_noDays, typed);
            text.setText(Integer.toString(step.getAfterDays()));
        }
    }

    private void button(UiIcon icon, String name, Runnable code) {
        Button button = toolkit.createButton(grid, "", SWT.PUSH); //$NON-NLS-1$
        button.setImage(Icons.image(icon));
        button.setToolTipText(name);
        button.addListener(SWT.Selection, e -> code.run());
    }

    /** Why the last number that was typed was not taken; empty when it was. */
    String problem() {
        return problem;
    }

    /** Adds a step. */
    Button add() {
        return add;
    }
}
