package org.clientele.ui.customers.internal.record.needs;

import java.util.List;
import java.util.function.IntConsumer;

import org.clientele.core.definitions.Titles;
import org.clientele.core.needs.NeedCard;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.Need;
import org.clientele.model.SchemeValue;
import org.clientele.ui.customers.internal.record.CustomerRecord;
import org.clientele.ui.edits.FormFields;
import org.clientele.ui.customers.internal.record.Sections;
import org.eclipse.core.databinding.DataBindingContext;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** The fields of the need that is selected on the board. */
final class NeedEditor {

    private static final int LEVELS = 5;

    private final Composite client;
    private final FormToolkit toolkit;
    private final CustomerRecord record;
    private final NeedsModel model;
    private Need shown;
    private DataBindingContext bindings;
    private Combo level;
    private Combo type;
    private Label gap;
    private List<SchemeValue> types = List.of();

    NeedEditor(Composite client, FormToolkit toolkit, CustomerRecord record, NeedsModel model) {
        this.client = client;
        this.toolkit = toolkit;
        this.record = record;
        this.model = model;
        client.addDisposeListener(e -> unbind());
        show(null);
    }

    private void unbind() {
        if (bindings != null) {
            bindings.dispose();
            bindings = null;
        }
    }

    /** Shows a need, or null for none. */
    void show(Need need) {
        if (need == shown && client.getChildren().length > 0) {
            refresh();
            return;
        }
        shown = need;
        unbind();
        for (Control child : client.getChildren()) {
            child.dispose();
        }
        if (need == null) {
            Label none = toolkit.createLabel(client, Messages.Editor_none, SWT.WRAP);
            GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(200, SWT.DEFAULT).applyTo(none);
        } else {
            create();
            refresh();
        }
        toolkit.paintBordersFor(client);
        Sections.relayout(client);
    }

    private void create() {
        bindings = new DataBindingContext();
        FormFields fields = new FormFields(record, toolkit, bindings);
        Composite left = half();
        Composite right = half();
        add(fields, left, Literals.NEED__TEXT, Literals.NEED__KIND);
        level = combo(left, Literals.NEED__LEVEL, index -> record.set(shown, Literals.NEED__LEVEL, index));
        level.add(Messages.Editor_unset);
        for (int i = 1; i <= LEVELS; i++) {
            level.add(i + "  " + NeedsModel.level(i)); //$NON-NLS-1$
        }
        type = combo(left, Literals.NEED__TYPE, index -> record.set(shown, Literals.NEED__TYPE,
                index == 0 ? null : types.get(index - 1).getKey()));
        types = model.types().stream().filter(v -> !v.isRetired() || v.getKey().equals(shown.getType())).toList();
        type.add(Messages.Editor_unset);
        types.forEach(v -> type.add(Titles.of(v)));
        add(fields, right, Literals.NEED__AMOUNT, Literals.NEED__PROVIDED);
        toolkit.createLabel(right, Messages.Editor_gap);
        gap = toolkit.createLabel(right, ""); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).indent(6, 0).applyTo(gap);
        add(fields, right, Literals.NEED__CURRENCY, Literals.NEED__DUE, Literals.NEED__EVIDENCE,
                Literals.NEED__EVIDENCE_NOTE, Literals.NEED__SINCE, Literals.NEED__EXPLICIT_SINCE);
    }

    private Composite half() {
        Composite half = toolkit.createComposite(client);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(2, 2).spacing(8, 4).applyTo(half);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).grab(true, false).applyTo(half);
        toolkit.paintBordersFor(half);
        return half;
    }

    private void add(FormFields fields, Composite parent, EAttribute... attributes) {
        for (EAttribute attribute : attributes) {
            fields.add(parent, () -> shown, attribute);
        }
    }

    private Combo combo(Composite parent, EAttribute attribute, IntConsumer chosen) {
        toolkit.createLabel(parent, record.labels().feature(Literals.NEED, attribute));
        Combo combo = new Combo(parent, SWT.READ_ONLY);
        toolkit.adapt(combo, true, true);
        GridDataFactory.fillDefaults().grab(true, false).hint(160, SWT.DEFAULT).indent(6, 0).applyTo(combo);
        combo.addListener(SWT.Selection, e -> chosen.accept(combo.getSelectionIndex()));
        return combo;
    }

    private void refresh() {
        if (shown == null) {
            return;
        }
        level.select(shown.getLevel());
        type.select(shown.getType() == null ? 0
                : 1 + types.stream().map(SchemeValue::getKey).toList().indexOf(shown.getType()));
        gap.setText(model.all().stream().filter(c -> c.need() == shown).findFirst().flatMap(NeedCard::gap)
                .map(g -> model.money(g, shown)).orElse("\u2013")); //$NON-NLS-1$
    }

    /** The need that is shown, or null. */
    Need shown() {
        return shown;
    }
}
