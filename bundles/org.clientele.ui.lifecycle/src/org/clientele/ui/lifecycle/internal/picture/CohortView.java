package org.clientele.ui.lifecycle.internal.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.clientele.core.ClienteleException;
import org.clientele.core.cohorts.CohortQuery;
import org.clientele.core.cohorts.CohortService;
import org.clientele.core.cohorts.CohortStep;
import org.clientele.core.cohorts.CohortTable;
import org.clientele.core.cohorts.CohortTable.Cell;
import org.clientele.core.cohorts.CohortTable.Cohort;
import org.clientele.core.customers.CustomerScope;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.segmentation.SegmentService;
import org.clientele.ui.EmptyState;
import org.clientele.ui.StoreSession;
import org.clientele.ui.chart.ChartView;
import org.clientele.ui.chart.Choice;
import org.clientele.ui.chart.ChoiceCombo;
import org.clientele.ui.chart.Opening;
import org.clientele.ui.chart.Scene;
import org.clientele.ui.lifecycle.internal.picture.CohortFigures.Measure;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.widgets.Composite;

/** Retention by the period of the first order, as a heat map; a click on a cell opens who was active. */
public final class CohortView extends ChartView<CohortView.Figures> {

    private static final List<Integer> SPANS = List.of(12, 24, 36, 60, 0);

    /** What is counted and how. */
    private enum Shown {
        CUSTOMERS_SHARE(Measure.CUSTOMERS, true), CUSTOMERS(Measure.CUSTOMERS, false), VALUE_SHARE(Measure.VALUE, true),
        VALUE(Measure.VALUE, false);

        private final Measure measure;
        private final boolean share;

        Shown(Measure measure, boolean share) {
            this.measure = measure;
            this.share = share;
        }

        String title() {
            return switch (this) {
            case CUSTOMERS_SHARE -> Messages.Cohorts_customersShare;
            case CUSTOMERS -> Messages.Cohorts_customers;
            case VALUE_SHARE -> Messages.Cohorts_valueShare;
            case VALUE -> Messages.Cohorts_value;
            };
        }
    }

    /**
     * What is shown.
     *
     * @param choices the segments on offer
     * @param segment the key of the one that is shown
     * @param cohorts the cohorts; null without any
     */
    public record Figures(List<Choice> choices, String segment, CohortFigures cohorts) {
    }

    private ChoiceCombo segments;
    private ChoiceCombo measures;
    private ChoiceCombo steps;
    private ChoiceCombo spans;
    private volatile String wantedSegment = SegmentChoices.EVERYBODY;
    private volatile Shown wanted = Shown.CUSTOMERS_SHARE;
    private volatile CohortStep wantedStep = CohortStep.MONTH;
    private volatile int wantedSpan = SPANS.get(1);

    @Override
    protected boolean createBar(Composite bar) {
        segments = new ChoiceCombo(bar, Messages.Bar_segment, this::show);
        measures = new ChoiceCombo(bar, Messages.Bar_shown, key -> {
            wanted = Shown.valueOf(key);
            renew();
        });
        steps = new ChoiceCombo(bar, Messages.Bar_step, key -> show(CohortStep.valueOf(key), wantedSpan));
        spans = new ChoiceCombo(bar, Messages.Bar_cohorts, key -> show(wantedStep, Integer.parseInt(key)));
        return true;
    }

    /** Shows the customers of a segment; an empty key shows all. */
    public void show(String segment) {
        wantedSegment = segment;
        renew();
    }

    /** Shows customers or value, in percent or as they are. */
    public void show(Measure measure, boolean share) {
        for (Shown shown : Shown.values()) {
            if (shown.measure == measure && shown.share == share) {
                wanted = shown;
            }
        }
        renew();
    }

    /** Shows the latest cohorts of a length; 0 for all. */
    public void show(CohortStep step, int latest) {
        wantedStep = step;
        wantedSpan = latest;
        renew();
    }

    @Override
    protected Figures compute(StoreSession session, FactSnapshot facts, IProgressMonitor monitor)
            throws ClienteleException {
        List<Choice> choices = SegmentChoices.of(getSite().getService(SegmentService.class), session);
        String segment = SegmentChoices.pick(choices, wantedSegment, SegmentChoices.EVERYBODY);
        CohortService service = getSite().getService(CohortService.class);
        CohortQuery query = new CohortQuery(segment.isEmpty() ? null : segment, wantedStep, wantedSpan, 0);
        CohortTable table = service.table(session.store(), session.actor(), facts, query, monitor);
        if (table.cohorts().isEmpty()) {
            return new Figures(choices, segment, null);
        }
        Shown shown = wanted;
        CohortFigures figures = new CohortFigures(table, SegmentChoices.title(choices, segment), shown.measure, shown.share,
                session.store().info().settings().baseCurrency(),
                (title, cohort, period) -> new Opening(title, new CustomerScope.Found((now, m) -> service
                        .active(session.store(), session.actor(), now, query, cohort.start(), period, m))));
        return new Figures(choices, segment, figures);
    }

    @Override
    protected boolean show(Figures figures) {
        segments.show(figures.choices(), figures.segment());
        measures.show(List.of(Shown.values()).stream().map(s -> new Choice(s.name(), s.title())).toList(), wanted.name());
        steps.show(List.of(new Choice(CohortStep.MONTH.name(), Messages.Step_month),
                new Choice(CohortStep.QUARTER.name(), Messages.Step_quarter),
                new Choice(CohortStep.YEAR.name(), Messages.Step_year)), wantedStep.name());
        spans.show(SPANS.stream().map(span -> new Choice(span.toString(),
                span == 0 ? Messages.Cohorts_all : Messages.bind(Messages.Cohorts_latest, span))).toList(),
                String.valueOf(wantedSpan));
        return figures.cohorts() != null && super.show(figures);
    }

    @Override
    protected void explain(EmptyState nothing) {
        nothing.say(Messages.Cohorts_nothing, Messages.Cohorts_nothingText);
    }

    @Override
    protected Scene scene(Figures figures, int width, int height) {
        return CohortScene.of(figures.cohorts(), width, height);
    }

    @Override
    protected List<List<String>> table(Figures figures) {
        return lines(figures.cohorts().table());
    }

    /** One line for each cell, so that a spreadsheet can turn it as it likes. */
    static List<List<String>> lines(CohortTable table) {
        CohortStep step = table.query().step();
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of(Messages.Column_cohort, Messages.Column_size, Messages.Column_periods, Messages.Column_from,
                Messages.Column_active, Messages.Column_retention, Messages.Column_value, Messages.Column_valueRetention,
                Messages.Column_complete));
        for (Cohort cohort : table.cohorts()) {
            for (int period = 0; period < cohort.cells().size(); period++) {
                Cell cell = cohort.cells().get(period);
                lines.add(List.of(cohort.start().toString(), String.valueOf(cohort.customers()),
                        String.valueOf(period), step.start(step.index(cohort.start()) + period).toString(),
                        String.valueOf(cell.active()), decimal(cohort.retention(period)), cell.value().toPlainString(),
                        decimal(cohort.valueRetention(period)), cell.complete() ? "1" : "0")); //$NON-NLS-1$ //$NON-NLS-2$
            }
        }
        return lines;
    }

    static String decimal(double value) {
        return String.format(Locale.ROOT, "%.6f", value); //$NON-NLS-1$
    }

    @Override
    protected String task() {
        return Messages.Cohorts_computing;
    }

    @Override
    protected String help() {
        return "cohorts_view"; //$NON-NLS-1$
    }
}
