package org.clientele.ui.segments.internal.editor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.clientele.core.rules.ConditionType;
import org.clientele.core.rules.OperandDescriptor;
import org.clientele.core.rules.OperandDescriptor.Choice;
import org.clientele.core.rules.RuleProblem;
import org.clientele.model.CompositeCondition;
import org.clientele.model.Condition;
import org.clientele.model.Junction;
import org.clientele.model.Negation;
import org.clientele.model.Operand;
import org.clientele.model.OperandType;
import org.clientele.model.TypedCondition;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;

/** The fields of the selected node: made from the description of its type's operands. */
final class NodeForm {

    private static final int MOST_CHILDREN = 99;

    private final SegmentEdits edits;
    private final LiveCounts counts;
    private final ScrolledComposite scroll;
    private Composite body;
    private Condition node;
    private String shape = ""; //$NON-NLS-1$
    private Label problem;
    private final Map<OperandDescriptor, OperandField> fields = new LinkedHashMap<>();
    private Runnable refreshGroup = () -> { };
    private Control first;

    NodeForm(Composite parent, SegmentEdits edits, LiveCounts counts) {
        this.edits = edits;
        this.counts = counts;
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        show(null);
    }

    /** The control. */
    Control control() {
        return scroll;
    }

    /** Shows the fields of a node; null shows how to get one. */
    void show(Condition selected) {
        node = selected;
        shape = ""; //$NON-NLS-1$
        refresh();
    }

    /** Shows the node as it is now; the fields stay while the node has the same ones. */
    void refresh() {
        String now = shapeOf(node);
        if (!now.equals(shape) || body == null) {
            shape = now;
            make();
        }
        refreshGroup.run();
        fields.forEach((operand, field) -> field.show(ConditionTrees.values((TypedCondition) node, operand.name())));
        tellProblem();
    }

    private String shapeOf(Condition shown) {
        if (!(shown instanceof TypedCondition typed) || counts.words() == null) {
            return shown == null ? "none" : shown.eClass().getName() + System.identityHashCode(shown); //$NON-NLS-1$
        }
        // another column makes other values
        String column = type(typed).flatMap(t -> counts.words().columnOf(typed, t)).map(c -> c.type().name()).orElse(""); //$NON-NLS-1$
        return typed.getTypeId() + System.identityHashCode(typed) + column + type(typed).isPresent();
    }

    private Optional<ConditionType> type(TypedCondition typed) {
        return counts.words().type(typed.getTypeId());
    }

    private void make() {
        String focused = focusedOperand();
        Composite old = body;
        fields.clear();
        first = null;
        refreshGroup = () -> { };
        body = new Composite(scroll, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(8, 6).spacing(8, 6).applyTo(body);
        switch (node) {
        case null -> sentence(Messages.Form_none);
        case CompositeCondition group -> group(group);
        case Negation negation -> sentence(Messages.Form_negation);
        case TypedCondition typed when counts.words() == null -> sentence(""); //$NON-NLS-1$
        case TypedCondition typed -> type(typed).ifPresentOrElse(t -> operands(typed, t), () -> missing(typed));
        default -> sentence(node.eClass().getName());
        }
        problem = new Label(body, SWT.WRAP);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(200, SWT.DEFAULT).applyTo(problem);
        scroll.setContent(body);
        scroll.setMinSize(body.computeSize(SWT.DEFAULT, SWT.DEFAULT));
        if (old != null) {
            old.dispose();
        }
        fields.forEach((operand, field) -> {
            if (operand.name().equals(focused)) {
                field.control().setFocus();
            }
        });
    }

    private String focusedOperand() {
        return fields.entrySet().stream()
                .filter(e -> !e.getValue().control().isDisposed() && e.getValue().control().isFocusControl())
                .map(e -> e.getKey().name()).findFirst().orElse(null);
    }

    private void sentence(String text) {
        Label label = new Label(body, SWT.WRAP);
        label.setText(text);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(200, SWT.DEFAULT).applyTo(label);
    }

    private void group(CompositeCondition group) {
        List<Button> buttons = new ArrayList<>();
        String[] names = { Messages.Node_all, Messages.Node_any, Messages.Form_atLeast };
        for (Junction junction : Junction.values()) {
            boolean last = junction == Junction.AT_LEAST;
            Button button = new Button(body, SWT.RADIO);
            button.setText(names[junction.ordinal()]);
            GridDataFactory.swtDefaults().span(last ? 1 : 2, 1).applyTo(button);
            buttons.add(button);
        }
        Spinner number = new Spinner(body, SWT.BORDER);
        number.setValues(1, 1, MOST_CHILDREN, 0, 1, 10);
        for (Junction junction : Junction.values()) {
            buttons.get(junction.ordinal()).addListener(SWT.Selection, e -> {
                if (((Button) e.widget).getSelection() && group.getJunction() != junction) {
                    edits.condition().join(group, junction, Math.max(1, number.getSelection()));
                }
            });
        }
        number.addListener(SWT.Selection, e -> {
            if (group.getJunction() == Junction.AT_LEAST && group.getAtLeast() != number.getSelection()) {
                edits.condition().join(group, Junction.AT_LEAST, number.getSelection());
            }
        });
        first = buttons.getFirst();
        refreshGroup = () -> {
            buttons.forEach(b -> b.setSelection(buttons.indexOf(b) == group.getJunction().ordinal()));
            number.setEnabled(group.getJunction() == Junction.AT_LEAST);
            if (group.getJunction() == Junction.AT_LEAST && number.getSelection() != group.getAtLeast()) {
                number.setSelection(group.getAtLeast());
            }
        };
    }

    private void operands(TypedCondition typed, ConditionType type) {
        Label title = new Label(body, SWT.NONE);
        title.setText(type.label());
        title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        GridDataFactory.fillDefaults().span(2, 1).applyTo(title);
        NodeTexts texts = new NodeTexts(counts.words());
        for (OperandDescriptor operand : type.operands()) {
            Label label = new Label(body, SWT.NONE);
            label.setText(operand.required() ? operand.label() : Messages.bind(Messages.Form_optional, operand.label()));
            GridDataFactory.swtDefaults().align(SWT.BEGINNING, operand.many() ? SWT.BEGINNING : SWT.CENTER)
                    .applyTo(label);
            OperandType read = counts.words().typeOf(typed, type, operand);
            fields.put(operand, OperandField.create(body, new OperandField.Model(operand(operand, read), read,
                    () -> counts.words().choices(typed, type, operand), v -> texts.value(typed, type, operand, v),
                    values -> edits.condition().operand(typed, operand.name(), read, values))));
        }
        first = fields.values().stream().map(OperandField::control).findFirst().orElse(null);
    }

    /** Yes and no are chosen. */
    private static OperandDescriptor operand(OperandDescriptor operand, OperandType read) {
        return read != OperandType.BOOLEAN || !operand.choices().isEmpty() ? operand
                : operand.oneOf(List.of(new Choice("true", Messages.Value_yes), new Choice("false", Messages.Value_no))); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private void missing(TypedCondition typed) {
        sentence(Messages.bind(Messages.Form_missing, typed.getTypeId()));
        for (Operand operand : typed.getOperands()) {
            new Label(body, SWT.NONE).setText(operand.getName());
            Label value = new Label(body, SWT.WRAP);
            value.setText(operand.getText() == null ? "" : operand.getText().replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            GridDataFactory.fillDefaults().grab(true, false).hint(160, SWT.DEFAULT).applyTo(value);
        }
    }

    private void tellProblem() {
        NodeCounts latest = counts.counts();
        String text = node == null || latest == null ? "" : String.join("\n", //$NON-NLS-1$ //$NON-NLS-2$
                latest.problems(node).stream().map(RuleProblem::sentence).distinct().toList());
        if (!text.equals(problem.getText())) {
            problem.setText(text);
            problem.setToolTipText(text);
            body.layout(true, true);
            scroll.setMinSize(body.computeSize(SWT.DEFAULT, SWT.DEFAULT));
        }
    }

    /** Goes to the first field that has no value, or to the first. */
    void setFocus() {
        if (node instanceof TypedCondition typed) {
            for (Map.Entry<OperandDescriptor, OperandField> field : fields.entrySet()) {
                if (field.getKey().required() && ConditionTrees.values(typed, field.getKey().name()).isEmpty()) {
                    field.getValue().control().setFocus();
                    return;
                }
            }
        }
        if (first != null && !first.isDisposed()) {
            first.setFocus();
        } else {
            scroll.setFocus();
        }
    }

    /** The field of an operand, for tests. */
    Optional<Control> field(String operand) {
        return fields.entrySet().stream().filter(e -> e.getKey().name().equals(operand))
                .map(e -> e.getValue().control()).findFirst();
    }
}
