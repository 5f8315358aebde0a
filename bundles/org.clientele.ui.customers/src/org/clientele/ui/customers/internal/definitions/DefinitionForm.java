package org.clientele.ui.customers.internal.definitions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;

import org.clientele.core.facts.ColumnDescriptor;
import org.clientele.core.rules.DecisionTableService;
import org.clientele.core.rules.TableFinding;
import org.clientele.core.rules.TableFinding.Kind;
import org.clientele.core.rules.TableProblem;
import org.clientele.model.Aggregate;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.DecisionTable;
import org.clientele.ui.UiRefresh;
import org.clientele.ui.customers.internal.record.ChildTable;
import org.clientele.ui.edits.FormFields;
import org.eclipse.core.databinding.DataBindingContext;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
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

    private static final long LOOK_PAUSE = 300;

    private final DefinitionRecord record;
    private final ScrolledForm form;
    private final FormToolkit toolkit;
    private final DecisionTableService checks;
    private final DataBindingContext bindings = new DataBindingContext();
    private final List<ChildTable> tables = new ArrayList<>();
    private CellGrid rows;
    private CellGrid tests;
    private Label findings;
    private List<TableFinding> found = List.of();
    private DecisionTable looked;
    private UiRefresh<List<TableFinding>> look;

    /**
     * Fills a form.
     *
     * @param record what is edited
     * @param form its body has no layout yet
     * @param toolkit makes the widgets
     * @param checks checks decision tables; null leaves them unchecked
     * @param columns the columns of the fact base, as far as they are known
     */
    DefinitionForm(DefinitionRecord record, ScrolledForm form, FormToolkit toolkit, DecisionTableService checks,
            Supplier<Collection<ColumnDescriptor>> columns) {
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
        if (findings != null && checks != null) {
            look = new UiRefresh<>(findings, Messages.Form_looking, m -> checks.findings(looked, columns.get()),
                    this::found).onFailure(status -> found(List.of())); // what cannot be read is told already
        }
        Supplier<EObject> owner = record::aggregate;
        record.kind().tables().forEach(
                (reference, shown) -> tables.add(new ChildTable(body, toolkit, record, owner, reference, shown)));
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
            show(problems);
            if (look != null && problems.isEmpty()) {
                looked = (DecisionTable) EcoreUtil.copy(aggregate());
                look.requestAfter(LOOK_PAUSE);
            } else {
                found = List.of();
            }
        }
    }

    private void found(List<TableFinding> all) {
        found = all;
        show(checks.check((DecisionTable) aggregate()));
    }

    private void show(List<TableProblem> problems) {
        rows.refresh((row, column) -> {
            String problem = of(problems, TableProblem.Place.ROW, row, column);
            return problem == null && problems.isEmpty() ? finding(row) : problem;
        });
        tests.refresh((row, column) -> of(problems, TableProblem.Place.TEST, row, column));
        tell(problems);
    }

    /** What was found of a row; of a shadowed row only, not of those that take its place. */
    private String finding(int row) {
        return found.stream()
                .filter(each -> each.kind() == Kind.SHADOWED ? each.rows().getFirst() == row : each.rows().contains(row))
                .map(TableFinding::message).findFirst().orElse(null);
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
        List<String> sentences = new ArrayList<>(List.of(Messages.bind(Messages.Form_allPass, tested)));
        found.forEach(each -> sentences.add(each.message()));
        String text = problems.isEmpty() ? String.join("\n", sentences) //$NON-NLS-1$
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
