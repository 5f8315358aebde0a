package org.clientele.ui.lifecycle.internal.picture;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.clientele.core.ClienteleException;
import org.clientele.core.cohorts.Survival;
import org.clientele.core.cohorts.SurvivalCurve;
import org.clientele.core.cohorts.SurvivalPoint;
import org.clientele.core.cohorts.SurvivalQuery;
import org.clientele.core.cohorts.SurvivalService;
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
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;

/** How long customers stay before their first gap over a limit; a click opens who was lost, or who is still there. */
public final class SurvivalView extends ChartView<SurvivalView.Figures> {

    private static final int CURVES = 4;
    private static final String NONE = "-"; //$NON-NLS-1$
    private static final int GAP = 90;

    /**
     * What is shown.
     *
     * @param choices the segments on offer
     * @param chosen the key at each place; "-" for none
     * @param curves the curves
     */
    public record Figures(List<Choice> choices, List<String> chosen, SurvivalFigures curves) {
    }

    private final List<ChoiceCombo> combos = new ArrayList<>();
    private Spinner gap;
    private volatile List<String> wanted = List.of(SegmentChoices.EVERYBODY);
    private volatile int wantedGap = GAP;

    @Override
    protected boolean createBar(Composite bar) {
        Label label = new Label(bar, SWT.NONE);
        label.setText(Messages.Bar_gap);
        gap = new Spinner(bar, SWT.BORDER);
        gap.setValues(GAP, 1, SurvivalQuery.MOST_DAYS, 0, 1, 30);
        gap.setToolTipText(Messages.Bar_gapTip);
        gap.addListener(SWT.Selection, e -> {
            if (gap.getSelection() != wantedGap) {
                show(gap.getSelection());
            }
        });
        for (int i = 0; i < CURVES; i++) {
            int place = i;
            combos.add(new ChoiceCombo(bar, i == 0 ? Messages.Bar_segment : Messages.Bar_and, key -> choose(place, key)));
        }
        return true;
    }

    private void choose(int place, String key) {
        List<String> keys = places(wanted);
        keys.set(place, key);
        show(keys);
    }

    /** Shows segments, each once; an empty key shows all customers. */
    public void show(List<String> keys) {
        Set<String> once = new LinkedHashSet<>(keys);
        once.remove(NONE);
        wanted = once.isEmpty() ? List.of(SegmentChoices.EVERYBODY) : List.copyOf(once);
        renew();
    }

    /** Shows losses by another limit. */
    public void show(int gapDays) {
        wantedGap = gapDays;
        renew();
    }

    private static List<String> places(List<String> keys) {
        List<String> places = new ArrayList<>(keys);
        while (places.size() < CURVES) {
            places.add(NONE);
        }
        return places;
    }

    @Override
    protected Figures compute(StoreSession session, FactSnapshot facts, IProgressMonitor monitor)
            throws ClienteleException {
        List<Choice> choices = SegmentChoices.of(getSite().getService(SegmentService.class), session);
        List<String> keys = new ArrayList<>();
        for (String key : wanted) {
            if (SegmentChoices.pick(choices, key, null) != null) {
                keys.add(key);
            }
        }
        if (keys.isEmpty()) {
            keys.add(SegmentChoices.EVERYBODY);
        }
        SurvivalService service = getSite().getService(SurvivalService.class);
        SurvivalQuery query = new SurvivalQuery(keys, wantedGap);
        Survival survival = service.curves(session.store(), session.actor(), facts, query, monitor);
        return new Figures(choices, places(keys),
                new SurvivalFigures(survival, (title, curve, fate, from, to) -> new Opening(title,
                        new CustomerScope.Found((now, m) -> service.customers(session.store(), session.actor(), now, query,
                                curve.segment(), fate, from, to, m)))));
    }

    @Override
    protected boolean show(Figures figures) {
        for (int i = 0; i < CURVES; i++) {
            List<Choice> offered = new ArrayList<>(figures.choices());
            if (i > 0) {
                offered.addFirst(new Choice(NONE, Messages.Bar_none));
            }
            combos.get(i).show(offered, figures.chosen().get(i));
            combos.get(i).setShown(i == 0 || !NONE.equals(figures.chosen().get(i - 1)));
        }
        if (gap.getSelection() != wantedGap) {
            gap.setSelection(wantedGap);
        }
        return figures.curves().survival().curves().stream().anyMatch(curve -> curve.customers() > 0)
                && super.show(figures);
    }

    @Override
    protected void explain(EmptyState nothing) {
        nothing.say(Messages.Survival_nothing, Messages.Survival_nothingText);
    }

    @Override
    protected Scene scene(Figures figures, int width, int height) {
        return SurvivalScene.of(figures.curves(), width, height);
    }

    @Override
    protected List<List<String>> table(Figures figures) {
        return lines(figures.curves().survival());
    }

    /** A line for each point of each curve. */
    static List<List<String>> lines(Survival survival) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of(Messages.Column_segment, Messages.Column_day, Messages.Column_atRisk, Messages.Column_lost,
                Messages.Column_censored, Messages.Column_survival, Messages.Column_error, Messages.Column_lower,
                Messages.Column_upper));
        for (SurvivalCurve curve : survival.curves()) {
            for (SurvivalPoint point : curve.points()) {
                lines.add(List.of(curve.title(), String.valueOf(point.day()), String.valueOf(point.atRisk()),
                        String.valueOf(point.lost()), String.valueOf(point.censored()),
                        CohortView.decimal(point.survival()), CohortView.decimal(point.standardError()),
                        CohortView.decimal(point.lower()), CohortView.decimal(point.upper())));
            }
        }
        return lines;
    }

    @Override
    protected String task() {
        return Messages.Survival_computing;
    }

    @Override
    protected String help() {
        return "survival_view"; //$NON-NLS-1$
    }
}
