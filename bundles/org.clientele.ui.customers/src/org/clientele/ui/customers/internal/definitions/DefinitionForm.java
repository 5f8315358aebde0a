package org.clientele.ui.customers.internal.definitions;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.clientele.core.rules.DecisionTableService;
import org.clientele.core.rules.TableProblem;
import org.clientele.model.Aggregate;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.DecisionTable;
import org.clientele.ui.customers.internal.record.ChildTable;
import org.clientele.ui.edits.FormFields;
import org.eclipse.core.databinding.DataBindingContext;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.Section;

/** The fields and tables of one definition, and for a decision table what is wrong with it. */
final class DefinitionForm {

    private final DefinitionRecord record;
    private final ScrolledForm form;
    private final FormToolkit toolkit;
    private final DecisionTableService checks;
    private final DataBindingContext bindings = new DataBindingContext();
    private final List<ChildTable> tables = new ArrayList<>();
    private CellGrid rows;
    private CellGrid tests;
    private Label findings;

    /**
     * Fills a form.
     *
     * @param record what is edited
     * @param form its body has no layout yet
     * @param toolkit makes the widgets
     * @param checks checks decision tables; null leaves them unchecked
     */
    DefinitionForm(DefinitionRecord record, ScrolledForm form, FormToolkit toolkit, DecisionTableService checks) {
        this.record = record;
        this.form = form;
        this.toolkit = toolkit;
        this.checks = checks;
        Composite body = form.getBody();
        GridLayoutFactory.swtDefaults().margins(10, 6).spacing(0, 8).applyTo(body);
        fields(body);
        if (record.kind() == DefinitionKind.TABLE) {
            grids(body);
        }
        Supplier<EObject> owner = record::aggregate;
        record.kind().tables().forEach(
                (reference, columns) -> tables.add(new ChildTable(body, toolkit, record, owner, reference, columns)));
        refresh();
    }

    private void fields(Composite body) {
        Section section = toolkit.createSection(body, Section.TITLE_BAR | Section.EXPANDED);
        section.setText(record.labels().type(record.kind().type()));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(section);
        Composite client = toolkit.createComposite(section);
        GridLayoutFactory.swtDefaults().numColumns(4).margins(4, 6).spacing(10, 6).applyTo(client);
        section.setClient(client);
        FormFields fields = new FormFields(record, toolkit, bindings);
        List<EAttribute> all = new ArrayList<>(List.of(record.kind().key()));
        all.addAll(record.kind().attributes());
        all.add(Literals.TITLED__ENGLISH);
        all.add(Literals.TITLED__CHINESE);
        all.forEach(a -> fields.add(client, record::aggregate, a));
        if (all.size() % 2 == 1) {
            toolkit.createLabel(client, ""); //$NON-NLS-1$
            toolkit.createLabel(client, ""); //$NON-NLS-1$
        }
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).hint(320, 64).indent(6, 0)
                .applyTo(fields.add(client, record::aggregate, Literals.TITLED__DESCRIPTION));
    }

    private void grids(Composite body) {
        rows = new CellGrid(body, toolkit, record, Literals.DECISION_TABLE__ROWS, Literals.DECISION_ROW__NOTE,
                Messages.Form_rows);
        tests = new CellGrid(body, toolkit, record, Literals.DECISION_TABLE__TESTS, Literals.DECISION_TEST__NAME,
                Messages.Form_tests);
        findings = toolkit.createLabel(body, "", SWT.WRAP); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).hint(480, SWT.DEFAULT).applyTo(findings);
    }

    /** Shows the definition as it is now. */
    void refresh() {
        tables.forEach(ChildTable::refresh);
        if (rows != null) {
            List<TableProblem> problems = checks == null ? List.of() : checks.check((DecisionTable) aggregate());
            rows.refresh((row, column) -> of(problems, TableProblem.Place.ROW, row, column));
            tests.refresh((row, column) -> of(problems, TableProblem.Place.TEST, row, column));
            tell(problems);
        }
    }

    private Aggregate aggregate() {
        return record.aggregate();
    }

    /** What is wrong with a cell; without a column, with the row as a whole. */
    private static String of(List<TableProblem> problems, TableProblem.Place place, int row, String column) {
        return problems.stream().filter(p -> p.place() == place && p.item() == row)
                .filter(p -> column == null ? p.column() == null : column.equals(p.column()))
                .map(TableProblem::message).findFirst().orElse(null);
    }

    private void tell(List<TableProblem> problems) {
        int tested = ((DecisionTable) aggregate()).getTests().size();
        String text = problems.isEmpty() ? Messages.bind(Messages.Form_allPass, tested)
                : String.join("\n", problems.stream().map(TableProblem::message).distinct().toList()); //$NON-NLS-1$
        if (!text.equals(findings.getText())) {
            findings.setText(text);
            form.reflow(true);
        }
        form.setMessage(problems.isEmpty() ? null : Messages.bind(Messages.Form_problems, problems.size()),
                problems.isEmpty() ? IMessageProvider.NONE : IMessageProvider.WARNING);
    }

    /** Takes the focus. */
    void setFocus() {
        form.setFocus();
    }

    void dispose() {
        bindings.dispose();
    }
}
