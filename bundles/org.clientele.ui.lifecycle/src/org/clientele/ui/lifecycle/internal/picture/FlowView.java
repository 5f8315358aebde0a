package org.clientele.ui.lifecycle.internal.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.clientele.core.ClienteleException;
import org.clientele.core.cohorts.CohortQuery;
import org.clientele.core.cohorts.CohortService;
import org.clientele.core.cohorts.CohortStep;
import org.clientele.core.cohorts.CohortTable;
import org.clientele.core.customers.CustomerScope;
import org.clientele.core.definitions.Titles;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.lifecycle.StageFlow;
import org.clientele.core.lifecycle.StageModelService;
import org.clientele.core.lifecycle.StageService;
import org.clientele.model.StageModel;
import org.clientele.ui.EmptyState;
import org.clientele.ui.StoreSession;
import org.clientele.ui.chart.ChartView;
import org.clientele.ui.chart.Choice;
import org.clientele.ui.chart.ChoiceCombo;
import org.clientele.ui.chart.Opening;
import org.clientele.ui.chart.Scene;
import org.clientele.ui.lifecycle.internal.picture.FlowFigures.Part;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.widgets.Composite;
import org.roaringbitmap.RoaringBitmap;

/** Who went from which stage to which between two days; a click on a band or a stage opens the customers. */
public final class FlowView extends ChartView<FlowView.Figures> {

    private static final int DAYS = 90;

    /**
     * What is shown.
     *
     * @param choices the models on offer
     * @param model the key of the one that is shown; null without models
     * @param from the first day
     * @param to the second day
     * @param flow the flow; null without a model, and for days in the wrong order
     */
    public record Figures(List<Choice> choices, String model, LocalDate from, LocalDate to, FlowFigures flow) {
    }

    private ChoiceCombo models;
    private DayField fromField;
    private DayField toField;
    private Figures latest;
    private volatile String wanted;
    private volatile LocalDate wantedFrom;
    private volatile LocalDate wantedTo;
    private UUID shownStore;

    @Override
    protected boolean createBar(Composite bar) {
        models = new ChoiceCombo(bar, Messages.Bar_model, this::show);
        fromField = new DayField(bar, Messages.Bar_from, day -> show(day, wantedTo));
        toField = new DayField(bar, Messages.Bar_to, day -> show(wantedFrom, day));
        return true;
    }

    /** Shows a stage model. */
    public void show(String model) {
        wanted = model;
        renew();
    }

    /** Shows the flow between two days. */
    public void show(LocalDate from, LocalDate to) {
        wantedFrom = from;
        wantedTo = to;
        renew();
    }

    @Override
    protected Figures compute(StoreSession session, FactSnapshot facts, IProgressMonitor monitor)
            throws ClienteleException {
        if (shownStore != null && !shownStore.equals(session.storeId())) {
            wantedFrom = null; // another store has other days
            wantedTo = null;
        }
        shownStore = session.storeId();
        StageService service = getSite().getService(StageService.class);
        List<StageModel> active = getSite().getService(StageModelService.class)
                .models(session.store(), session.actor()).stream().filter(StageModel::isActive).toList();
        List<Choice> choices = active.stream().map(m -> new Choice(m.getKey(), Titles.of(m))).toList();
        String key = SegmentChoices.pick(choices, wanted, choices.isEmpty() ? null : choices.getFirst().key());
        LocalDate askedTo = wantedTo;
        LocalDate askedFrom = wantedFrom;
        LocalDate to = askedTo == null ? end(session, facts, monitor) : askedTo;
        LocalDate from = askedFrom == null ? to.minusDays(DAYS) : askedFrom;
        wantedFrom = from;
        wantedTo = to;
        if (key == null || from.isAfter(to)) {
            return new Figures(choices, key, from, to, null);
        }
        StageModel model = active.stream().filter(m -> m.getKey().equals(key)).findFirst().orElseThrow();
        StageFlow flow = service.flow(session.store(), session.actor(), key, from, to);
        List<FlowFigures.Stage> stages = model.getStages().stream()
                .map(s -> new FlowFigures.Stage(s.getKey(), Titles.of(s))).toList();
        return new Figures(choices, key, from, to, new FlowFigures(flow, Titles.of(model), stages, (title, part) ->
            new Opening(title, new CustomerScope.Found((now, m) ->
                rows(now, part, service.flow(session.store(), session.actor(), key, from, to))))));
    }

    /** The end of the data, so that a store of the past does not begin with a picture without movement. */
    private LocalDate end(StoreSession session, FactSnapshot facts, IProgressMonitor monitor) throws ClienteleException {
        CohortTable table = getSite().getService(CohortService.class).table(session.store(), session.actor(), facts,
                new CohortQuery(null, CohortStep.YEAR, 1, 0), monitor);
        return table.end() == null ? facts.today() : table.end();
    }

    private static RoaringBitmap rows(FactSnapshot facts, Part part, StageFlow flow) {
        RoaringBitmap rows = new RoaringBitmap();
        part.parties(flow).forEach((int party) -> {
            int row = facts.rowOf(Integer.toUnsignedLong(party));
            if (row >= 0) {
                rows.add(row);
            }
        });
        return rows;
    }

    @Override
    protected boolean show(Figures figures) {
        latest = figures;
        models.show(figures.choices(), figures.model());
        fromField.show(figures.from());
        toField.show(figures.to());
        return figures.flow() != null && figures.flow().total() > 0 && super.show(figures);
    }

    @Override
    protected void explain(EmptyState nothing) {
        if (latest == null || latest.model() == null) {
            nothing.say(Messages.Flow_noModel, Messages.Flow_noModelText);
        } else if (latest.flow() == null) {
            nothing.say(Messages.Flow_wrongDays, Messages.Flow_order);
        } else {
            nothing.say(Messages.Flow_nothing, Messages.Flow_nothingText);
        }
    }

    @Override
    protected Scene scene(Figures figures, int width, int height) {
        return FlowScene.of(figures.flow(), width, height);
    }

    @Override
    protected List<List<String>> table(Figures figures) {
        return lines(figures.flow());
    }

    /** A line for each flow. */
    static List<List<String>> lines(FlowFigures figures) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of(Messages.Bar_from, Messages.Bar_to, Messages.Column_stageFrom, Messages.Column_stageTo,
                Messages.Column_customers));
        figures.streams().forEach(s -> lines.add(List.of(figures.flow().from().toString(), figures.flow().to().toString(),
                figures.title(s.from()), figures.title(s.to()), String.valueOf(s.count()))));
        return lines;
    }

    @Override
    protected String task() {
        return Messages.Flow_computing;
    }

    @Override
    protected String help() {
        return "flow_view"; //$NON-NLS-1$
    }
}
