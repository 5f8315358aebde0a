package org.clientele.ui.lifecycle.internal.plan;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.clientele.core.ClienteleException;
import org.clientele.core.agenda.RecurrenceService;
import org.clientele.core.care.PlanFinding;
import org.clientele.model.CarePlan;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.ui.edits.FormFields;
import org.eclipse.core.databinding.DataBindingContext;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.Section;

/** What plan and template have in their editors: fields, recurrence, steps, texts, and what is wrong. */
final class PlanForm {

    private static final int PREVIEW = 6;
    private static final List<EAttribute> PLAN = List.of(Literals.CARE_PLAN__TITLE, Literals.CARE_PLAN__KIND,
            Literals.CARE_PLAN__OWNER, Literals.CARE_PLAN__CHANNEL, Literals.CARE_PLAN__START,
            Literals.CARE_PLAN__UNTIL, Literals.CARE_PLAN__EFFORT);
    private static final List<EAttribute> TEMPLATE = List.of(Literals.PLAN_TEMPLATE__KEY,
            Literals.PLAN_TEMPLATE__KIND, Literals.TITLED__ENGLISH, Literals.TITLED__CHINESE,
            Literals.PLAN_TEMPLATE__SCHEME, Literals.PLAN_TEMPLATE__VALUE, Literals.PLAN_TEMPLATE__SEGMENT,
            Literals.PLAN_TEMPLATE__CHANNEL, Literals.PLAN_TEMPLATE__EFFORT, Literals.PLAN_TEMPLATE__RETIRED);

    private final ScrolledForm form;
    private final FormToolkit toolkit;
    private final DataBindingContext bindings = new DataBindingContext();
    private final Supplier<List<PlanFinding>> check;
    private final RecurrenceSection when;
    private final StepGrid steps;
    private final SectionTexts texts;
    private final Label findings;
    private Composite contacts;

    private PlanForm(PlannedEdits<?> record, ScrolledForm form, FormToolkit toolkit, RecurrenceService recurrence,
            boolean template, Supplier<List<PlanFinding>> check) {
        this.form = form;
        this.toolkit = toolkit;
        this.check = check;
        GridLayoutFactory.swtDefaults().margins(10, 6).spacing(0, 8).applyTo(form.getBody());
        findings = toolkit.createLabel(form.getBody(), "", SWT.WRAP); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).hint(560, SWT.DEFAULT).indent(4, 0).applyTo(findings);
        Composite fields = section(template ? Messages.Form_template : Messages.Form_plan);
        GridLayoutFactory.swtDefaults().numColumns(4).margins(4, 6).spacing(10, 6).applyTo(fields);
        FormFields made = new FormFields(record, toolkit, bindings);
        (template ? TEMPLATE : PLAN).forEach(attribute -> made.add(fields, record::aggregate, attribute));
        if (template) {
            GridDataFactory.fillDefaults().grab(true, false).span(3, 1).hint(320, 48).indent(6, 0)
                    .applyTo(made.add(fields, record::aggregate, Literals.TITLED__DESCRIPTION));
        }
        when = new RecurrenceSection(section(Messages.Form_when), toolkit, record, recurrence,
                template ? null : each -> preview((PlanEdits) each));
        if (!template) {
            contacts = section(Messages.Form_contacts);
        }
        steps = new StepGrid(section(Messages.Form_steps), toolkit, form, record);
        texts = new SectionTexts(section(Messages.Form_sections), toolkit, form, record);
    }

    static PlanForm ofPlan(PlanEdits record, ScrolledForm form, FormToolkit toolkit, RecurrenceService recurrence) {
        return new PlanForm(record, form, toolkit, recurrence, false,
                () -> record.service().check(record.store(), record.aggregate()));
    }

    /** The check of a template reads the store: the editor does that in the background and tells {@link #tell}. */
    static PlanForm ofTemplate(TemplateEdits record, ScrolledForm form, FormToolkit toolkit,
            RecurrenceService recurrence) {
        return new PlanForm(record, form, toolkit, recurrence, true, null);
    }

    private static List<LocalDateTime> preview(PlanEdits record) {
        CarePlan plan = record.aggregate();
        LocalDate today = LocalDate.now(record.store().info().settings().zone());
        try {
            return record.service().preview(record.store(), plan,
                    plan.getStart() == null || plan.getStart().isBefore(today) ? today : plan.getStart(), PREVIEW);
        } catch (ClienteleException e) {
            return List.of();
        }
    }

    private Composite section(String title) {
        Section section = toolkit.createSection(form.getBody(),
                Section.TITLE_BAR | Section.TWISTIE | Section.EXPANDED);
        section.setText(title);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(section);
        Composite client = toolkit.createComposite(section);
        section.setClient(client);
        return client;
    }

    /** Where the contacts of a plan go; null for a template. */
    Composite contacts() {
        return contacts;
    }

    /** Shows the record as it is now. */
    void refresh() {
        when.refresh();
        steps.refresh();
        texts.refresh();
        if (check != null) {
            tell(check.get());
        }
    }

    /** Says what is wrong. */
    void tell(List<PlanFinding> found) {
        String text = found.stream()
                .map(each -> (each.error() ? Messages.Finding_error : Messages.Finding_warning) + each.message())
                .collect(Collectors.joining("\n")); //$NON-NLS-1$
        if (!steps.problem().isEmpty()) {
            text = Messages.Finding_warning + steps.problem() + (text.isEmpty() ? "" : "\n" + text); //$NON-NLS-1$ //$NON-NLS-2$
        }
        if (!text.equals(findings.getText())) {
            findings.setText(text);
            form.reflow(true);
        }
    }

    /** What is wrong, in words. */
    Label findings() {
        return findings;
    }

    /** The recurrence. */
    RecurrenceSection when() {
        return when;
    }

    void dispose() {
        bindings.dispose();
    }
}
