package org.clientele.ui.customers.internal.record.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

import org.clientele.core.definitions.Titles;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.FieldChoice;
import org.clientele.model.FieldDefinition;
import org.clientele.model.FieldType;
import org.clientele.model.value.PartyId;
import org.clientele.ui.customers.RecordPageSite;
import org.clientele.ui.customers.internal.record.Sections;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** The fields that administrators added, each with the control of its type; renewed when the definitions change. */
final class FieldsSection {

    private static final String ID = "org.clientele.field"; //$NON-NLS-1$

    /** Shows a field's value. */
    private interface Shown {
        void refresh();
    }

    private final ProfileModel model;
    private final FormToolkit toolkit;
    private final RecordPageSite site;
    private final BiConsumer<Control, IStatus> problem;
    private final Composite client;
    private final Map<String, Control> controls = new LinkedHashMap<>();
    private final List<Shown> shown = new ArrayList<>();
    private List<FieldDefinition> made;

    /**
     * Creates the section.
     *
     * @param problem is told what is wrong with the value of a control, or OK
     */
    FieldsSection(Composite parent, FormToolkit toolkit, ProfileModel model, RecordPageSite site,
            BiConsumer<Control, IStatus> problem) {
        this.model = model;
        this.toolkit = toolkit;
        this.site = site;
        this.problem = problem;
        client = Sections.add(parent, toolkit, site.record().labels().feature(Literals.PARTY, Literals.PARTY__FIELDS),
                2);
    }

    /** Shows the record and the definitions as they are now. */
    void refresh() {
        List<FieldDefinition> now = model.fields();
        if (!now.equals(made)) {
            made = now;
            make();
        }
        shown.forEach(Shown::refresh);
    }

    /** The control of a field, or null. */
    Control control(String key) {
        return controls.get(key);
    }

    private void make() {
        for (Control child : client.getChildren()) {
            child.dispose();
        }
        controls.clear();
        shown.clear();
        if (made.isEmpty()) {
            Label none = toolkit.createLabel(client, Messages.Fields_none, SWT.WRAP);
            GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(200, SWT.DEFAULT).applyTo(none);
        }
        for (FieldDefinition field : made) {
            Label label = toolkit.createLabel(client, Titles.of(field));
            label.setToolTipText(field.getDescription());
            boolean choices = field.getType() == FieldType.MULTI_CHOICE;
            GridDataFactory.fillDefaults().align(SWT.BEGINNING, choices ? SWT.BEGINNING : SWT.CENTER).applyTo(label);
            Control control = switch (field.getType()) {
            case CHOICE -> choice(field);
            case YES_NO -> yesNo(field);
            case MULTI_CHOICE -> several(field);
            case PARTY -> party(field);
            default -> text(field);
            };
            control.setData(ID, field.getKey());
            GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(160, SWT.DEFAULT)
                    .indent(6, 0).applyTo(control);
            controls.put(field.getKey(), control);
        }
        Sections.relayout(client);
    }

    private Control text(FieldDefinition field) {
        Text text = toolkit.createText(client, "", SWT.SINGLE); //$NON-NLS-1$
        text.setMessage(switch (field.getType()) {
        case MONEY -> Messages.Fields_moneyHint;
        case NUMBER -> Messages.Fields_numberHint;
        case DATE -> Messages.Fields_dateHint;
        default -> ""; //$NON-NLS-1$
        });
        Runnable enter = () -> problem.accept(text, model.type(field, text.getText()));
        text.addListener(SWT.FocusOut, e -> enter.run());
        text.addListener(SWT.DefaultSelection, e -> enter.run());
        shown.add(() -> {
            String value = model.text(field);
            if (!text.isFocusControl() && !text.getText().equals(value) || text.getText().isEmpty()) {
                text.setText(value);
            }
        });
        return text;
    }

    private Control choice(FieldDefinition field) {
        List<FieldChoice> choices = field.getChoices().stream()
                .filter(c -> !c.isRetired() || c.getKey().equals(model.value(field).orElse(null))).toList();
        Combo combo = combo(choices.stream().map(Titles::of).toList());
        combo.addListener(SWT.Selection, e -> {
            int index = combo.getSelectionIndex();
            problem.accept(combo, model.set(field, index <= 0 ? null : choices.get(index - 1).getKey()));
        });
        List<String> keys = choices.stream().map(FieldChoice::getKey).toList();
        shown.add(() -> combo.select(1 + keys.indexOf(model.value(field).orElse(null))));
        return combo;
    }

    private Control yesNo(FieldDefinition field) {
        Combo combo = combo(List.of(Messages.Fields_yes, Messages.Fields_no));
        combo.addListener(SWT.Selection, e -> {
            int index = combo.getSelectionIndex();
            problem.accept(combo, model.set(field, index <= 0 ? null : (Object) (index == 1)));
        });
        shown.add(() -> combo.select(model.value(field).map(v -> Boolean.TRUE.equals(v) ? 1 : 2).orElse(0)));
        return combo;
    }

    private Combo combo(List<String> items) {
        Combo combo = new Combo(client, SWT.READ_ONLY);
        toolkit.adapt(combo, true, true);
        combo.add(Messages.Fields_unset);
        items.forEach(combo::add);
        return combo;
    }

    private Control several(FieldDefinition field) {
        Composite group = toolkit.createComposite(client);
        RowLayoutFactory.fillDefaults().wrap(true).spacing(10).applyTo(group);
        Map<String, Button> buttons = new LinkedHashMap<>();
        for (FieldChoice choice : field.getChoices()) {
            if (!choice.isRetired() || keys(field).contains(choice.getKey())) {
                Button button = toolkit.createButton(group, Titles.of(choice), SWT.CHECK);
                buttons.put(choice.getKey(), button);
                button.addListener(SWT.Selection, e -> {
                    List<String> chosen = buttons.entrySet().stream().filter(b -> b.getValue().getSelection())
                            .map(Map.Entry::getKey).toList();
                    problem.accept(group, model.set(field, chosen.isEmpty() ? null : chosen));
                });
            }
        }
        shown.add(() -> {
            List<?> keys = keys(field);
            buttons.forEach((key, button) -> button.setSelection(keys.contains(key)));
        });
        return group;
    }

    private List<?> keys(FieldDefinition field) {
        return model.value(field).map(List.class::cast).orElse(List.of());
    }

    private Control party(FieldDefinition field) {
        Composite row = toolkit.createComposite(client);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(row);
        PartyField party = new PartyField(row, toolkit, site,
                picked -> problem.accept(row, model.set(field, picked)));
        shown.add(() -> party.show(model.value(field).map(PartyId.class::cast).orElse(null)));
        return row;
    }
}
