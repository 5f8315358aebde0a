package org.clientele.ui.lifecycle.internal.decline;

import java.time.LocalDate;
import java.util.List;

import org.clientele.core.ClienteleException;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.retention.ChurnReport;
import org.clientele.core.retention.DeclineCaseService;
import org.clientele.ui.EmptyState;
import org.clientele.ui.StoreSession;
import org.clientele.ui.chart.ChartView;
import org.clientele.ui.chart.Scene;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Decisions about declining customers by kind of churn, with what came of them [P13]; a click opens the customers. */
public final class ChurnView extends ChartView<ChurnView.Figures> {

    /** The view's id in the workbench. */
    public static final String ID = "org.clientele.ui.lifecycle.churn"; //$NON-NLS-1$

    /**
     * What is shown.
     *
     * @param report the report
     * @param session the store
     */
    public record Figures(ChurnReport report, StoreSession session) {

        private boolean isEmpty() {
            return report.open() == 0 && ChurnScene.lines(report).stream().allMatch(line -> line.cases() == 0);
        }
    }

    private enum Span {
        MONTHS_12, THIS_YEAR, ALL;

        LocalDate from(LocalDate today) {
            return switch (this) {
            case MONTHS_12 -> today.minusYears(1).plusDays(1);
            case THIS_YEAR -> today.withDayOfYear(1);
            case ALL -> LocalDate.of(1970, 1, 1);
            };
        }
    }

    private volatile Span span = Span.MONTHS_12;

    @Override
    protected boolean createBar(Composite bar) {
        new Label(bar, SWT.NONE).setText(Messages.Churn_decided);
        Combo combo = new Combo(bar, SWT.READ_ONLY);
        combo.setItems(Messages.Churn_months12, Messages.Churn_thisYear, Messages.Churn_all);
        combo.select(0);
        combo.addListener(SWT.Selection, e -> {
            span = Span.values()[combo.getSelectionIndex()];
            renew();
        });
        return true;
    }

    @Override
    protected Figures compute(StoreSession session, FactSnapshot facts, IProgressMonitor monitor)
            throws ClienteleException {
        DeclineCaseService cases = getSite().getService(DeclineCaseService.class);
        if (cases == null) {
            return null;
        }
        Figures figures = new Figures(
                cases.churn(session.store(), session.actor(), span.from(facts.today()), facts.today()), session);
        return figures.isEmpty() ? null : figures;
    }

    @Override
    protected Scene scene(Figures figures, int width, int height) {
        return ChurnScene.of(figures.report(), figures.session().store().info().settings().baseCurrency(), width,
                height);
    }

    @Override
    protected List<List<String>> table(Figures figures) {
        return ChurnScene.table(figures.report());
    }

    @Override
    protected void explain(EmptyState nothing) {
        nothing.say(Messages.Churn_none, Messages.Churn_noneText);
    }

    @Override
    protected String task() {
        return Messages.Churn_title;
    }

    @Override
    protected String help() {
        return "churn_view"; //$NON-NLS-1$
    }
}
