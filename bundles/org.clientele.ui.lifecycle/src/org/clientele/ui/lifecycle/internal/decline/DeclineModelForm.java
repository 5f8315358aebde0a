package org.clientele.ui.lifecycle.internal.decline;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.clientele.core.retention.DeclineFinding;
import org.clientele.core.retention.DeclineService;
import org.clientele.core.retention.DeclineSignal;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.DeclineSignalUse;
import org.clientele.ui.Formats;
import org.clientele.ui.edits.FormFields;
import org.eclipse.core.databinding.DataBindingContext;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.Section;

/** The fields of a decline model, a line for each signal, and what keeps the model from being used. */
final class DeclineModelForm {

    private static final List<EAttribute> FIELDS = List.of(Literals.DECLINE_MODEL__KEY, Literals.TITLED__ENGLISH,
            Literals.TITLED__CHINESE, Literals.DECLINE_MODEL__THRESHOLD, Literals.DECLINE_MODEL__LEAST_ORDERS,
            Literals.DECLINE_MODEL__HORIZON_DAYS, Literals.DECLINE_MODEL__RETIRED);
    private static final List<EAttribute> FIGURES = List.of(Literals.DECLINE_SIGNAL_USE__WEIGHT,
            Literals.DECLINE_SIGNAL_USE__LEAST, Literals.DECLINE_SIGNAL_USE__MOST);

    private record Cell(String signal, EAttribute attribute) {
    }

    private final DeclineModelEdits record;
    private final ScrolledForm form;
    private final FormToolkit toolkit;
    private final DeclineService service;
    private final Formats formats = Formats.ofUser();
    private final DataBindingContext bindings = new DataBindingContext();
    private final Map<Cell, Text> cells = new LinkedHashMap<>();
    private final Map<String, Label> shares = new LinkedHashMap<>();
    private final Label findings;
    private String typing = ""; //$NON-NLS-1$

    DeclineModelForm(DeclineModelEdits record, ScrolledForm form, FormToolkit toolkit, DeclineService service) {
        this.record = record;
        this.form = form;
        this.toolkit = toolkit;
        this.service = service;
        fields(section(record.labels().type(Literals.DECLINE_MODEL), 4));
        Composite grid = section(Messages.Model_signals, 5);
        head(grid);
        service.signals().forEach(signal -> line(grid, signal.id(), signal));
        missing().forEach(id -> line(grid, id, null));
        Label hint = toolkit.createLabel(grid, Messages.Model_hint, SWT.WRAP);
        GridDataFactory.fillDefaults().span(5, 1).grab(true, false).hint(560, SWT.DEFAULT).applyTo(hint);
        findings = toolkit.createLabel(form.getBody(), "", SWT.WRAP); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).hint(560, SWT.DEFAULT).indent(4, 0).applyTo(findings);
        refresh();
    }

    private Composite section(String title, int columns) {
        Section section = toolkit.createSection(form.getBody(), Section.TITLE_BAR | Section.EXPANDED);
        section.setText(title);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(section);
        Composite client = toolkit.createComposite(section);
        GridLayoutFactory.swtDefaults().numColumns(columns).margins(4, 6).spacing(10, 6).applyTo(client);
        section.setClient(client);
        return client;
    }

    private void fields(Composite client) {
        FormFields fields = new FormFields(record, toolkit, bindings);
        FIELDS.forEach(attribute -> fields.add(client, record::aggregate, attribute));
        toolkit.createLabel(client, ""); //$NON-NLS-1$
        toolkit.createLabel(client, ""); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).hint(320, 48).indent(6, 0)
                .applyTo(fields.add(client, record::aggregate, Literals.TITLED__DESCRIPTION));
    }

    private void head(Composite grid) {
        for (String title : List.of(Messages.Model_signal, Messages.Model_weight, Messages.Model_share,
                Messages.Model_from, Messages.Model_to)) {
            Label label = toolkit.createLabel(grid, title);
            label.setForeground(toolkit.getColors().getColor(org.eclipse.ui.forms.IFormColors.TITLE));
        }
    }

    /** Signals that the model uses and that are not installed. */
    private List<String> missing() {
        List<String> installed = service.signals().stream().map(DeclineSignal::id).toList();
        return record.aggregate().getSignals().stream().map(DeclineSignalUse::getSignal)
                .filter(id -> id != null && !installed.contains(id)).distinct().toList();
    }

    private void line(Composite grid, String id, DeclineSignal signal) {
        Label name = toolkit.createLabel(grid,
                signal == null ? Messages.bind(Messages.Model_notInstalled, id) : label(signal));
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).hint(260, SWT.DEFAULT).applyTo(name);
        for (EAttribute attribute : FIGURES) {
            Text text = toolkit.createText(grid, "", SWT.SINGLE | SWT.RIGHT); //$NON-NLS-1$
            text.setData(new Cell(id, attribute));
            if (signal != null && attribute != Literals.DECLINE_SIGNAL_USE__WEIGHT) {
                text.setMessage(formats.decimal(BigDecimal.valueOf(
                        attribute == Literals.DECLINE_SIGNAL_USE__LEAST ? signal.least() : signal.most())));
            }
            GridDataFactory.swtDefaults().hint(90, SWT.DEFAULT).applyTo(text);
            text.addListener(SWT.FocusOut, e -> write(text));
            text.addListener(SWT.DefaultSelection, e -> write(text));
            cells.put(new Cell(id, attribute), text);
            if (attribute == Literals.DECLINE_SIGNAL_USE__WEIGHT) {
                Label share = toolkit.createLabel(grid, ""); //$NON-NLS-1$
                GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).hint(70, SWT.DEFAULT).applyTo(share);
                shares.put(id, share);
            }
        }
    }

    private static String label(DeclineSignal signal) {
        return switch (signal.unit()) {
        case TIMES -> Messages.bind(Messages.Unit_times, signal.label());
        case PERCENT -> Messages.bind(Messages.Unit_percent, signal.label());
        case YES_NO -> Messages.bind(Messages.Unit_yesNo, signal.label());
        case NUMBER -> signal.label();
        };
    }

    private void write(Text text) {
        Cell cell = (Cell) text.getData();
        String typed = text.getText().strip();
        Optional<BigDecimal> number = typed.isEmpty() ? Optional.empty() : AmountText.read(typed);
        if (!typed.isEmpty() && number.isEmpty()) {
            typing = Messages.bind(Messages.Model_noNumber, typed);
            refresh();
            return;
        }
        typing = ""; //$NON-NLS-1$
        BigDecimal value = number.orElse(cell.attribute() == Literals.DECLINE_SIGNAL_USE__WEIGHT
                && record.use(cell.signal()).isPresent() ? BigDecimal.ZERO : null);
        record.set(cell.signal(), cell.attribute(), value);
        refresh();
    }

    /** Shows the model as it is now. */
    void refresh() {
        cells.forEach((cell, text) -> {
            BigDecimal value = record.value(cell.signal(), use -> (BigDecimal) use.eGet(cell.attribute()));
            String shown = value == null ? "" : formats.decimal(value); //$NON-NLS-1$
            if (!text.isFocusControl() && typing.isEmpty() && !shown.equals(text.getText())) {
                text.setText(shown);
            }
        });
        double all = shares.keySet().stream().mapToDouble(this::weight).sum();
        shares.forEach((id, label) -> label.setText(all > 0 ? formats.percent(weight(id) / all) : "")); //$NON-NLS-1$
        List<String> told = new ArrayList<>();
        if (!typing.isEmpty()) {
            told.add(typing);
        }
        List<DeclineFinding> found = service.check(record.aggregate());
        told.addAll(found.stream().map(each -> Messages.bind(each.error() ? Messages.Model_error : Messages.Model_warning, each.message()))
                .collect(Collectors.toList()));
        String text = told.isEmpty() ? Messages.Model_usable : String.join("\n", told); //$NON-NLS-1$
        if (!text.equals(findings.getText())) {
            findings.setText(text);
            form.reflow(true);
        }
    }

    private double weight(String id) {
        BigDecimal weight = record.value(id, DeclineSignalUse::getWeight);
        return weight == null ? 0 : Math.max(0, weight.doubleValue());
    }

    /** The field of a signal's figure. */
    Text field(String signal, EAttribute attribute) {
        return cells.get(new Cell(signal, attribute));
    }

    /** What is wrong, in words. */
    Label findings() {
        return findings;
    }

    void dispose() {
        bindings.dispose();
    }
}
