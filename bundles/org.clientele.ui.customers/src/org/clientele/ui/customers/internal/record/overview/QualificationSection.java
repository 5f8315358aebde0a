package org.clientele.ui.customers.internal.record.overview;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.clientele.core.qualification.Advice;
import org.clientele.core.qualification.Assessment;
import org.clientele.core.qualification.LampReading;
import org.clientele.core.qualification.Question;
import org.clientele.model.LampKind;
import org.clientele.model.LampState;
import org.clientele.ui.edits.DateText;
import org.clientele.ui.customers.internal.record.Sections;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** The lamps with evidence, what they mean by the decision table, and what comes of it. */
final class QualificationSection {

    private record Row(LampControl lamp, Text evidence, Text date) {
    }

    private final OverviewModel model;
    private final Deciding deciding;
    private final FormToolkit toolkit;
    private final Map<LampKind, Row> rows = new EnumMap<>(LampKind.class);
    private final DateText dates = DateText.ofUser();
    private final Composite client;
    private final Label outcome;
    private final Label action;
    private final Label intention;
    private final Composite questions;
    private final Button task;
    private final Button stop;

    QualificationSection(Composite parent, FormToolkit toolkit, OverviewModel model, Deciding deciding) {
        this.model = model;
        this.toolkit = toolkit;
        this.deciding = deciding;
        client = Sections.add(parent, toolkit, Messages.Qualification_title, 3);
        for (LampKind kind : LampKind.values()) {
            row(kind);
        }
        Composite decision = toolkit.createComposite(client);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(0, 4).spacing(8, 2).applyTo(decision);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, false).applyTo(decision);
        outcome = toolkit.createLabel(decision, "", SWT.WRAP); //$NON-NLS-1$
        outcome.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
        wide(outcome);
        task = toolkit.createButton(decision, Messages.Qualification_task, SWT.PUSH);
        task.addListener(SWT.Selection, e -> advice().ifPresent(deciding::makeTask));
        stop = toolkit.createButton(decision, Messages.Qualification_stop, SWT.PUSH);
        stop.addListener(SWT.Selection, e -> advice().ifPresent(deciding::stop));
        GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).applyTo(task);
        GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).applyTo(stop);
        action = toolkit.createLabel(decision, "", SWT.WRAP); //$NON-NLS-1$
        GridDataFactory.fillDefaults().span(3, 1).grab(true, false).hint(200, SWT.DEFAULT).applyTo(action);
        intention = toolkit.createLabel(decision, "", SWT.WRAP); //$NON-NLS-1$
        GridDataFactory.fillDefaults().span(3, 1).grab(true, false).hint(200, SWT.DEFAULT).applyTo(intention);
        questions = toolkit.createComposite(client);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(questions);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, false).applyTo(questions);
    }

    private static void wide(Label label) {
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(140, SWT.DEFAULT)
                .applyTo(label);
    }

    private void row(LampKind kind) {
        LampControl lamp = new LampControl(client, model.name(kind), state -> {
            model.setLamp(kind, state);
            refresh();
        });
        toolkit.adapt(lamp, true, true);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(lamp);
        Text evidence = toolkit.createText(client, "", SWT.SINGLE); //$NON-NLS-1$
        evidence.setMessage(Messages.Qualification_evidence);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(120, SWT.DEFAULT)
                .applyTo(evidence);
        Text date = toolkit.createText(client, "", SWT.SINGLE); //$NON-NLS-1$
        date.setMessage(Messages.Qualification_date);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(96, SWT.DEFAULT).applyTo(date);
        name(evidence, model.name(kind) + ' ' + Messages.Qualification_evidence);
        name(date, model.name(kind) + ' ' + Messages.Qualification_date);
        for (Text text : new Text[] { evidence, date }) {
            text.addListener(SWT.FocusOut, e -> leave(kind));
            text.addListener(SWT.DefaultSelection, e -> leave(kind));
        }
        rows.put(kind, new Row(lamp, evidence, date));
    }

    private static void name(Text text, String name) {
        text.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = name;
            }
        });
    }

    private void leave(LampKind kind) {
        Row row = rows.get(kind);
        LocalDate before = model.assessment().map(a -> a.lamp(kind).date()).orElse(null);
        String typed = row.date().getText();
        // what is no date leaves the old one
        LocalDate date = typed.isBlank() ? null : dates.read(typed).orElse(before);
        model.setEvidence(kind, row.evidence().getText().strip(), date);
        refresh();
    }

    private Optional<Advice> advice() {
        return model.assessment().flatMap(Assessment::advice);
    }

    /** Sets the focus to a lamp. */
    void reveal(LampKind kind) {
        rows.get(kind).lamp().setFocus();
    }

    /** Shows the record as it is now. */
    void refresh() {
        Optional<Assessment> assessment = model.assessment();
        rows.forEach((kind, row) -> {
            boolean there = assessment.isPresent();
            row.lamp().setEnabled(there);
            LampReading lamp = assessment.map(a -> a.lamp(kind))
                    .orElse(new LampReading(kind, LampState.UNKNOWN, "", null)); //$NON-NLS-1$
            row.lamp().show(lamp.state(), model.name(lamp.state()));
            boolean known = lamp.state() != LampState.UNKNOWN;
            show(row.evidence(), lamp.evidence(), there && known);
            show(row.date(), dates.write(lamp.date()), there && known);
        });
        Optional<Advice> advice = assessment.flatMap(Assessment::advice);
        outcome.setText(advice.map(a -> a.action()).orElse(assessment.isPresent() ? Messages.Qualification_open
                : model.isCustomer() ? Messages.Overview_waiting : Messages.Overview_noCustomer));
        action.setText(assessment.filter(a -> !a.status().isOK()).map(a -> a.status().getMessage()).orElse("")); //$NON-NLS-1$
        intention.setText(assessment.map(this::meaning).orElse("")); //$NON-NLS-1$
        task.setEnabled(advice.isPresent() && !advice.get().stop() && deciding.isPossible());
        visible(stop, advice.filter(Advice::stop).isPresent());
        visible(task, advice.filter(Advice::stop).isEmpty());
        visible(action, !action.getText().isEmpty());
        questions(assessment);
        Sections.relayout(client);
    }

    private String meaning(Assessment a) {
        return Messages.bind(Messages.Qualification_meaning, new Object[] { yesNo(a.intention()), yesNo(a.prospect()) });
    }

    private static String yesNo(LampState state) {
        return switch (state) {
        case YES -> Messages.Lamp_yes;
        case NO -> Messages.Lamp_no;
        case UNKNOWN -> Messages.Lamp_open;
        };
    }

    private void questions(Optional<Assessment> assessment) {
        for (var child : questions.getChildren()) {
            child.dispose();
        }
        for (Question question : assessment.map(Assessment::questions).orElse(List.of())) {
            Label label = toolkit.createLabel(questions,
                    Messages.bind(Messages.Qualification_ask, model.name(question.lamp()), question.text()), SWT.WRAP);
            GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(label);
        }
        visible(questions, questions.getChildren().length > 0);
    }

    private static void visible(Control control, boolean shown) {
        control.setVisible(shown);
        ((GridData) control.getLayoutData()).exclude = !shown;
    }

    private static void show(Text text, String value, boolean enabled) {
        if (!text.getText().equals(value)) {
            text.setText(value);
        }
        text.setEnabled(enabled);
    }
}
