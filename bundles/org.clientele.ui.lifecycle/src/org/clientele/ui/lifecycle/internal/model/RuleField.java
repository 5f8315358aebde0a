package org.clientele.ui.lifecycle.internal.model;

import java.util.Optional;
import java.util.function.Supplier;

import org.clientele.core.rules.text.ConditionTextService;
import org.clientele.core.rules.text.Parsed;
import org.clientele.core.rules.text.TextContext;
import org.clientele.model.Condition;
import org.clientele.ui.Problems;
import org.clientele.ui.rules.ConditionTextEditor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** A rule of a stage or transition, written as text. For the user interface thread. */
final class RuleField {

    private final StageModelEdits record;
    private final EReference rule;
    private final ConditionTextEditor text;
    private EObject owner;

    /**
     * Creates the field.
     *
     * @param parent with a grid of one column
     * @param toolkit makes the widgets
     * @param record takes the changes
     * @param rule which rule
     * @param label says what it is for
     * @param service reads and writes
     * @param words what names mean; gives null while that is not known
     */
    RuleField(Composite parent, FormToolkit toolkit, StageModelEdits record, EReference rule, String label,
            ConditionTextService service, Supplier<TextContext> words) {
        this.record = record;
        this.rule = rule;
        Label name = toolkit.createLabel(parent, label, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(name);
        text = new ConditionTextEditor(parent, service, words);
        GridDataFactory.fillDefaults().grab(true, true).hint(320, 96).applyTo(text.getControl());
        text.onChange(this::typed);
        text.getControl().setEnabled(false);
    }

    private void typed(Parsed parsed) {
        if (owner != null && parsed.isUsable()) {
            Problems.show(record.setRule(owner, rule, parsed.condition()));
        }
    }

    /** Shows the rule of another owner, or the changed one of the same; null shows none. */
    void show(EObject shown) {
        if (shown != owner) {
            text.settle();
        }
        boolean other = shown != owner;
        owner = shown;
        text.getControl().setEnabled(owner != null);
        if (other || text.error().isEmpty()) {
            text.setCondition(owner == null ? null : (Condition) owner.eGet(rule));
        }
    }

    /** Names mean something else, or are known only now. */
    void refresh() {
        text.refresh();
    }

    /** Takes over what was typed last; tells why that cannot be used. */
    Optional<String> settle() {
        text.settle();
        return text.error().map(problem -> Messages.bind(Messages.Rule_unreadable,
                record.labels().feature(owner.eClass(), rule), problem.sentence()));
    }

    void setFocus() {
        text.setFocus();
    }

    /** The text, for tests. */
    ConditionTextEditor text() {
        return text;
    }
}
