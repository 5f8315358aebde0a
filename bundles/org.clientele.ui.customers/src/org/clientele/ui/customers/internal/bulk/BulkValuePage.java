package org.clientele.ui.customers.internal.bulk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.clientele.ui.Formats;
import org.clientele.ui.Help;
import org.clientele.ui.customers.internal.bulk.BulkField.Choice;
import org.clientele.ui.edits.DateText;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** Asks which customers, which field, which value and why. */
final class BulkValuePage extends WizardPage {

    private final BulkModel model;
    private final List<BulkField> fields;
    private final DateText dates = DateText.ofUser();
    private Composite form;
    private Composite valueArea;
    private Control input;
    private Button clear;
    private Runnable reader = () -> { };

    BulkValuePage(BulkModel model, List<BulkField> fields) {
        super("value", Messages.Bulk_valueTitle, null); //$NON-NLS-1$
        this.model = model;
        this.fields = fields;
        setDescription(Messages.Bulk_valueText);
    }

    @Override
    public void createControl(Composite parent) {
        form = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(12, 10).applyTo(form);
        scope();
        label(Messages.Bulk_field);
        Combo field = new Combo(form, SWT.READ_ONLY);
        field.setVisibleItemCount(20);
        fields.forEach(f -> field.add(f.label()));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
        field.addListener(SWT.Selection, e -> choose(fields.get(field.getSelectionIndex())));
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 4).applyTo(label(Messages.Bulk_value));
        valueArea = new Composite(form, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).hint(380, 170).applyTo(valueArea);
        GridLayoutFactory.fillDefaults().applyTo(valueArea);
        label(Messages.Bulk_why);
        Text why = new Text(form, SWT.BORDER);
        why.setMessage(Messages.Bulk_whyHint);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(why);
        why.addListener(SWT.Modify, e -> {
            model.reason(why.getText());
            check();
        });
        Help.set(form, "bulk_edit"); //$NON-NLS-1$
        setControl(form);
        check();
    }

    private Label label(String text) {
        Label label = new Label(form, SWT.NONE);
        label.setText(text);
        return label;
    }

    private void scope() {
        Formats formats = Formats.ofUser();
        label(Messages.Bulk_whom);
        Composite scope = new Composite(form, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(scope);
        Button selected = new Button(scope, SWT.RADIO);
        selected.setText(Messages.bind(Messages.Bulk_selected, formats.number(model.selected())));
        selected.setEnabled(model.selected() > 0);
        selected.setSelection(!model.isWhole());
        Button all = new Button(scope, SWT.RADIO);
        all.setText(Messages.bind(Messages.Bulk_all, formats.number(model.all())));
        all.setSelection(model.isWhole());
        all.addListener(SWT.Selection, e -> {
            model.whole(all.getSelection());
            check();
        });
    }

    private void choose(BulkField field) {
        model.field(field);
        for (Control old : valueArea.getChildren()) {
            old.dispose();
        }
        switch (field.kind()) {
        case TEXT -> text();
        case DATE -> date();
        case YES_NO -> combo(List.of(new Choice(Boolean.TRUE, Messages.Bulk_yes), new Choice(Boolean.FALSE, Messages.Bulk_no)));
        case CHOICE -> combo(field.choices());
        case CHOICES -> table(field.choices());
        }
        clear = new Button(valueArea, SWT.CHECK);
        clear.setText(Messages.Bulk_clear);
        clear.setVisible(field.clearable());
        clear.addListener(SWT.Selection, e -> {
            model.clear(clear.getSelection());
            input.setEnabled(!clear.getSelection());
            check();
        });
        valueArea.layout(true, true);
        input.setFocus();
        check();
    }

    private void text() {
        Text text = new Text(valueArea, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        input(text, SWT.Modify, () -> model.value(text.getText()));
    }

    private void date() {
        Text text = new Text(valueArea, SWT.BORDER);
        text.setMessage(dates.example());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        input(text, SWT.Modify, () -> {
            Optional<LocalDate> day = dates.read(text.getText());
            model.value(day.orElse(null));
        });
    }

    private void combo(List<Choice> choices) {
        Combo combo = new Combo(valueArea, SWT.READ_ONLY);
        choices.forEach(c -> combo.add(c.label()));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        input(combo, SWT.Selection, () -> model.value(choices.get(combo.getSelectionIndex()).value()));
    }

    private void table(List<Choice> choices) {
        Table table = new Table(valueArea, SWT.CHECK | SWT.BORDER);
        for (Choice choice : choices) {
            new TableItem(table, SWT.NONE).setText(choice.label());
        }
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
        input(table, SWT.Selection, () -> {
            List<Object> chosen = new ArrayList<>();
            for (int i = 0; i < choices.size(); i++) {
                if (table.getItem(i).getChecked()) {
                    chosen.add(choices.get(i).value());
                }
            }
            model.value(chosen);
        });
    }

    private void input(Control control, int event, Runnable read) {
        input = control;
        reader = read;
        control.addListener(event, e -> {
            reader.run();
            check();
        });
    }

    private void check() {
        Optional<String> problem = model.problem();
        setPageComplete(problem.isEmpty());
        setMessage(problem.orElse(null));
    }
}
