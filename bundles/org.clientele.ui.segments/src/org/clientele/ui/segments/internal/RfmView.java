package org.clientele.ui.segments.internal;

import java.util.ArrayList;
import java.util.List;

import org.clientele.core.ClienteleException;
import org.clientele.core.classification.ClassificationService;
import org.clientele.core.classification.ClassificationService.RecomputeReport;
import org.clientele.core.customers.CustomerScope;
import org.clientele.core.definitions.Titles;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.segmentation.RfmRun;
import org.clientele.core.segmentation.RfmService;
import org.clientele.model.RfmModel;
import org.clientele.ui.Icons;
import org.clientele.ui.StoreSession;
import org.clientele.ui.UiIcon;
import org.clientele.ui.UiJobs;
import org.clientele.ui.chart.ChartView;
import org.clientele.ui.chart.Opening;
import org.clientele.ui.chart.Scene;
import org.clientele.ui.chart.Choice;
import org.clientele.ui.chart.ChoiceCombo;
import org.clientele.ui.segments.internal.chart.RfmFigures;
import org.clientele.ui.segments.internal.chart.RfmScene;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Composite;
import org.roaringbitmap.RoaringBitmap;

/** Recency and frequency as a table of colours with named areas: where the customers are. A click opens them. */
public final class RfmView extends ChartView<RfmView.Figures> {

    /**
     * What is shown.
     *
     * @param models the models of the store
     * @param model the shown one
     * @param rfm its figures
     * @param facts the columns
     * @param session the store
     */
    public record Figures(List<RfmModel> models, RfmModel model, RfmFigures rfm, FactSnapshot facts,
            StoreSession session) {
    }

    private ChoiceCombo combo;
    private Figures figures;
    private volatile String wanted = RfmService.DEFAULT;

    @Override
    protected boolean createBar(Composite bar) {
        combo = new ChoiceCombo(bar, Messages.Rfm_model, this::show);
        return true;
    }

    /** Shows a model. */
    public void show(String key) {
        wanted = key;
        renew();
    }

    @Override
    protected Figures compute(StoreSession session, FactSnapshot facts, IProgressMonitor monitor)
            throws ClienteleException {
        RfmService service = getSite().getService(RfmService.class);
        List<RfmModel> models = service.models(session.store(), session.actor());
        String key = wanted;
        RfmModel model = models.stream().filter(m -> m.getKey().equals(key)).findFirst().orElse(models.getFirst());
        RfmRun run = service.compute(facts, model, monitor);
        return new Figures(models, model, RfmFigures.of(model, run, facts, new Opener(service, model)), facts, session);
    }

    /**
     * What clicks open: who has the scores in the newest columns.
     *
     * @param service computes
     * @param model by which model
     */
    private record Opener(RfmService service, RfmModel model) implements RfmFigures.Opener {

        @Override
        public Opening cell(int recency, int frequency) {
            if (RfmService.DEFAULT.equals(model.getKey())) {
                return new Opening(null, new CustomerScope.InRfmCell(recency, frequency));
            }
            return new Opening(Messages.bind(Messages.Rfm_cell, new Object[] { Titles.of(model), recency, frequency }),
                    new CustomerScope.Found((facts, monitor) -> service.compute(facts, model, monitor)
                            .cell(recency, frequency).clone()));
        }

        @Override
        public Opening area(String key, String name) {
            return new Opening(name, new CustomerScope.Found((facts, monitor) -> RfmService
                    .members(model, service.compute(facts, model, monitor)).entrySet().stream()
                    .filter(each -> key.equals(each.getKey().getKey())).findFirst()
                    .map(each -> each.getValue()).orElseGet(RoaringBitmap::new)));
        }
    }

    @Override
    protected void addActions(IToolBarManager tools) {
        tools.add(action(Messages.RfmOptions_title, UiIcon.RFM, () -> edit(figures.model())));
        tools.add(action(Messages.Rfm_add, UiIcon.ADD, this::add));
        tools.add(action(Messages.Rfm_remove, UiIcon.REMOVE, this::remove));
        tools.add(action(Messages.Rfm_classify, UiIcon.OK, this::classify));
    }

    private Action action(String text, UiIcon icon, Runnable run) {
        Action action = new Action(text, Icons.descriptor(icon)) {
            @Override
            public void run() {
                if (figures != null) {
                    run.run();
                }
            }
        };
        action.setToolTipText(text);
        return action;
    }

    private void add() {
        RfmModel model = getSite().getService(RfmService.class).create("rfm-" + (figures.models().size() + 1)); //$NON-NLS-1$
        model.setEnglish(model.getEnglish() + ' ' + (figures.models().size() + 1));
        model.setChinese(model.getChinese() + ' ' + (figures.models().size() + 1));
        edit(model);
    }

    private void edit(RfmModel model) {
        RfmService service = getSite().getService(RfmService.class);
        RfmModelEdit edit = new RfmModelEdit(service, model);
        StoreSession session = figures.session();
        if (new RfmModelDialog(getSite().getShell(), edit, figures.facts().today()).open() == Window.OK) {
            UiJobs.start(canvas(), Messages.RfmOptions_title, session.store(), m -> {
                service.save(session.store(), session.actor(), edit.model());
                return edit.model().getKey();
            }, this::show);
        }
    }

    private void remove() {
        RfmModel model = figures.model();
        StoreSession session = figures.session();
        if (MessageDialog.openConfirm(getSite().getShell(), Messages.Rfm_remove,
                Messages.bind(Messages.Rfm_removeAsk, Titles.of(model)))) {
            UiJobs.start(canvas(), Messages.Rfm_remove, session.store(), m -> {
                getSite().getService(RfmService.class).delete(session.store(), session.actor(), model);
                return RfmService.DEFAULT;
            }, this::show);
        }
    }

    /** Writes the areas into the records, as one batch that can be undone. */
    private void classify() {
        RfmModel model = figures.model();
        StoreSession session = figures.session();
        if (!MessageDialog.openConfirm(getSite().getShell(), Messages.Rfm_classify,
                Messages.bind(Messages.Rfm_classifyAsk, Titles.of(model)))) {
            return;
        }
        RfmService service = getSite().getService(RfmService.class);
        ClassificationService classifications = getSite().getService(ClassificationService.class);
        UiJobs.start(canvas(), Messages.Rfm_classify, session.store(), m -> {
            if (model.getId() == 0) {
                service.save(session.store(), session.actor(), model);
            }
            return classifications.recompute(session.store(), session.actor(), List.of(model.getKey()),
                    Messages.bind(Messages.Rfm_classifyReason, Titles.of(model)), m);
        }, this::classified);
    }

    private void classified(RecomputeReport report) {
        MessageDialog.openInformation(getSite().getShell(), Messages.Rfm_classify,
                Messages.bind(Messages.Rfm_classified, report.customers(), report.changed()));
    }

    @Override
    protected boolean show(Figures computed) {
        figures = computed;
        combo.show(computed.models().stream().map(m -> new Choice(m.getKey(), Titles.of(m))).toList(),
                computed.model().getKey());
        return !computed.rfm().isEmpty() && super.show(computed);
    }

    @Override
    protected Scene scene(Figures shown, int width, int height) {
        return RfmScene.of(shown.rfm(), width, height);
    }

    @Override
    protected List<List<String>> table(Figures shown) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of("R", "F", Messages.Table_area, Messages.Table_customers)); //$NON-NLS-1$ //$NON-NLS-2$
        int[][] counts = shown.rfm().counts();
        for (int r = counts.length; r >= 1; r--) {
            for (int f = 1; f <= counts.length; f++) {
                int area = shown.rfm().areaOf()[r - 1][f - 1];
                lines.add(List.of(String.valueOf(r), String.valueOf(f),
                        area < 0 ? "" : shown.rfm().areas().get(area).name(), //$NON-NLS-1$
                        String.valueOf(counts[r - 1][f - 1])));
            }
        }
        return lines;
    }

    @Override
    protected String task() {
        return Messages.Rfm_computing;
    }

    @Override
    protected String help() {
        return "rfm_view"; //$NON-NLS-1$
    }
}
