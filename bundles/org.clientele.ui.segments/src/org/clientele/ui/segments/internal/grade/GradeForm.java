package org.clientele.ui.segments.internal.grade;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.clientele.core.grades.GradeMetricType;
import org.clientele.core.grades.GradeProblem;
import org.clientele.core.grades.GradeService;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.Grade;
import org.clientele.model.GradeMetric;
import org.clientele.model.GradeTable;
import org.clientele.ui.UiIcon;
import org.clientele.ui.edits.EditTable;
import org.clientele.ui.edits.EditTable.Column;
import org.clientele.ui.edits.FormFields;
import org.eclipse.core.databinding.DataBindingContext;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.Section;

/** The fields, thresholds and privileges of a grade table, and what keeps it from being used. */
final class GradeForm {

    private static final List<EAttribute> FIELDS = List.of(Literals.GRADE_TABLE__KEY, Literals.TITLED__ENGLISH,
            Literals.TITLED__CHINESE, Literals.GRADE_TABLE__PERIOD, Literals.GRADE_TABLE__PERIODS,
            Literals.GRADE_TABLE__REVIEWS_BEFORE_FALL, Literals.GRADE_TABLE__TOLERANCE,
            Literals.GRADE_TABLE__COST_OF_GOODS, Literals.GRADE_TABLE__RETIRED);

    private final GradeTableEdits record;
    private final ScrolledForm form;
    private final GradeService service;
    private final DataBindingContext bindings = new DataBindingContext();
    private final EditTable<Grade> grades;
    private final PrivilegeGrid privileges;
    private final Label problems;
    private List<String> metrics = List.of();

    GradeForm(GradeTableEdits record, ScrolledForm form, FormToolkit toolkit, GradeService service) {
        this.record = record;
        this.form = form;
        this.service = service;
        Composite body = form.getBody();
        fields(body, toolkit);
        grades = new EditTable<>(body, toolkit, Messages.Form_grades, 5);
        grades.action(Messages.Form_addMetric, UiIcon.COLUMNS, this::chooseMetric);
        grades.action(Messages.Form_addGrade, UiIcon.ADD, this::addGrade);
        grades.action(Messages.Form_remove, UiIcon.REMOVE, this::removeGrade);
        grades.action(Messages.Form_up, UiIcon.UP, () -> move(-1));
        grades.action(Messages.Form_down, UiIcon.DOWN, () -> move(1));
        problems = toolkit.createLabel(body, "", SWT.WRAP); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).hint(560, SWT.DEFAULT).applyTo(problems);
        privileges = new PrivilegeGrid(body, toolkit, record);
        grades.onSelect(() -> privileges.show(grades.selected()));
        refresh();
    }

    private void fields(Composite body, FormToolkit toolkit) {
        Section section = toolkit.createSection(body, Section.TITLE_BAR | Section.EXPANDED);
        section.setText(record.labels().type(Literals.GRADE_TABLE));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(section);
        Composite client = toolkit.createComposite(section);
        GridLayoutFactory.swtDefaults().numColumns(4).margins(4, 6).spacing(10, 6).applyTo(client);
        section.setClient(client);
        FormFields fields = new FormFields(record, toolkit, bindings);
        FIELDS.forEach(attribute -> fields.add(client, record::aggregate, attribute));
        toolkit.createLabel(client, ""); //$NON-NLS-1$
        toolkit.createLabel(client, ""); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).hint(320, 48).indent(6, 0)
                .applyTo(fields.add(client, record::aggregate, Literals.TITLED__DESCRIPTION));
    }

    private void columns() {
        List<Column<Grade>> columns = new ArrayList<>();
        columns.add(text(Literals.GRADE__KEY, 110));
        columns.add(text(Literals.TITLED__ENGLISH, 150));
        columns.add(text(Literals.TITLED__CHINESE, 150));
        for (String id : metrics) {
            String label = type(id).map(GradeMetricType::label).orElse(id);
            columns.add(new Column<>(label, 130, true, grade -> Figure.text(GradeTableEdits.least(grade, id)), null,
                    (grade, text) -> Figure.read(text, value -> record.setLeast(grade, id, value))));
        }
        grades.columns(columns);
    }

    private Column<Grade> text(EAttribute attribute, int width) {
        return new Column<>(record.labels().feature(Literals.GRADE, attribute), width, false,
                grade -> grade.eGet(attribute) == null ? "" : grade.eGet(attribute).toString(), null, //$NON-NLS-1$
                (grade, text) -> record.set(grade, attribute, text.isEmpty() ? null : text));
    }

    private Optional<GradeMetricType> type(String id) {
        return service.metrics().stream().filter(metric -> metric.id().equals(id)).findFirst();
    }

    /** A menu of all metrics: those of the table are checked, and choosing one puts it in or out. */
    private void chooseMetric() {
        Menu menu = new Menu(form);
        Collection<GradeMetricType> all = service.metrics();
        all.forEach(metric -> item(menu, metric.id(), metric.label()));
        metrics.stream().filter(id -> all.stream().noneMatch(metric -> metric.id().equals(id)))
                .forEach(id -> item(menu, id, id));
        menu.addListener(SWT.Hide, e -> form.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    private void item(Menu menu, String id, String label) {
        MenuItem item = new MenuItem(menu, SWT.CHECK);
        item.setText(label);
        item.setSelection(metrics.contains(id));
        item.addListener(SWT.Selection, e -> {
            if (metrics.contains(id)) {
                record.removeMetric(id);
            } else {
                record.addMetric(id);
            }
        });
    }

    private void addGrade() {
        GradeTable table = record.aggregate();
        record.addGrade(GradeTableEdits.freeKey("grade", table.getGrades().stream().map(Grade::getKey).toList())); //$NON-NLS-1$
    }

    private void removeGrade() {
        if (grades.selected() != null) {
            record.remove(grades.selected());
        }
    }

    private void move(int by) {
        Grade grade = grades.selected();
        if (grade != null) {
            int target = record.aggregate().getGrades().indexOf(grade) + by;
            if (record.move(grade, by).isOK() && target >= 0 && target < record.aggregate().getGrades().size()) {
                grades.select(record.aggregate().getGrades().get(target));
            }
        }
    }

    /** Shows the table as it is now. */
    void refresh() {
        GradeTable table = record.aggregate();
        List<String> ids = table.getMetrics().stream().map(GradeMetric::getMetric).filter(id -> id != null).toList();
        if (!ids.equals(metrics) || grades.viewer().getTable().getColumnCount() == 0) {
            metrics = ids;
            columns();
        }
        List<GradeProblem> found = service.check(table);
        grades.show(List.copyOf(table.getGrades()), grade -> found.stream()
                .filter(each -> grade.getKey() != null && grade.getKey().equals(each.grade()))
                .map(GradeProblem::message).findFirst().orElse(null));
        privileges.show(grades.selected());
        String text = found.isEmpty() ? Messages.Form_usable
                : Messages.Form_holes + '\n'
                        + String.join("\n", found.stream().map(GradeProblem::message).distinct().toList()); //$NON-NLS-1$
        if (!text.equals(problems.getText())) {
            problems.setText(text);
            form.reflow(true);
        }
    }

    /** The problems that are shown, for tests. */
    Label problems() {
        return problems;
    }

    void dispose() {
        bindings.dispose();
    }
}
