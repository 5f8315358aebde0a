package org.clientele.ui.segments.internal.analysis;

import java.util.ArrayList;
import java.util.List;

import org.clientele.core.ClienteleException;
import org.clientele.core.customers.CustomerScope;
import org.clientele.core.definitions.DefinitionService;
import org.clientele.core.definitions.Titles;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.segmentation.Matrix;
import org.clientele.core.segmentation.MatrixService;
import org.clientele.core.store.Store;
import org.clientele.ui.EmptyState;
import org.clientele.ui.StoreSession;
import org.clientele.ui.chart.ChartView;
import org.clientele.ui.chart.Choice;
import org.clientele.ui.chart.ChoiceCombo;
import org.clientele.ui.chart.Opening;
import org.clientele.ui.chart.Scene;
import org.clientele.ui.segments.internal.chart.MatrixFigures;
import org.clientele.ui.segments.internal.chart.MatrixScene;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.widgets.Composite;
import org.roaringbitmap.RoaringBitmap;

/** Customers by two classification schemes, at first the matrix of differing needs and value [C12]. */
public final class MatrixView extends ChartView<MatrixView.Figures> {

    /**
     * What is shown.
     *
     * @param choices the schemes on offer
     * @param across the key of the scheme from left to right; null without one
     * @param up the key of the scheme from below upwards
     * @param matrix the matrix; null without schemes
     */
    public record Figures(List<Choice> choices, String across, String up, MatrixFigures matrix) {
    }

    private ChoiceCombo acrossCombo;
    private ChoiceCombo upCombo;
    private volatile String wantedAcross = MatrixService.NEED;
    private volatile String wantedUp = MatrixService.VALUE;

    @Override
    protected boolean createBar(Composite bar) {
        acrossCombo = new ChoiceCombo(bar, Messages.Matrix_across, key -> show(key, wantedUp));
        upCombo = new ChoiceCombo(bar, Messages.Matrix_up, key -> show(wantedAcross, key));
        return true;
    }

    /** Shows two schemes. */
    public void show(String across, String up) {
        wantedAcross = across;
        wantedUp = up;
        renew();
    }

    @Override
    protected Figures compute(StoreSession session, FactSnapshot facts, IProgressMonitor monitor)
            throws ClienteleException {
        List<Choice> choices = new ArrayList<>();
        getSite().getService(DefinitionService.class).definitions(session.store()).schemes().stream()
                .filter(scheme -> !scheme.isMultiple() && !scheme.isRetired() && !scheme.getValues().isEmpty())
                .forEach(scheme -> choices.add(new Choice(scheme.getKey(), Titles.of(scheme))));
        String across = SegmentChoices.pick(choices, wantedAcross, 0);
        String up = SegmentChoices.pick(choices, wantedUp, 0);
        if (across == null) {
            return new Figures(choices, null, null, null);
        }
        Matrix matrix = getSite().getService(MatrixService.class).compute(session.store(), facts, across, up);
        MatrixFigures figures = MatrixFigures.of(matrix, session.store().info().settings().baseCurrency(),
                (title, cell) -> opening(title, session.store(), matrix, cell));
        return new Figures(choices, across, up, figures);
    }

    private Opening opening(String title, Store store, Matrix matrix, Matrix.Cell cell) {
        MatrixService service = getSite().getService(MatrixService.class);
        int place = matrix.cells().indexOf(cell);
        String across = matrix.horizontal().scheme();
        String up = matrix.vertical().scheme();
        return new Opening(title, new CustomerScope.Found((facts, monitor) -> {
            RoaringBitmap rows = service.compute(store, facts, across, up).cells().get(place).rows();
            return rows.clone();
        }));
    }

    @Override
    protected boolean show(Figures figures) {
        acrossCombo.show(figures.choices(), figures.across());
        upCombo.show(figures.choices(), figures.up());
        return figures.matrix() != null && !figures.matrix().isEmpty() && super.show(figures);
    }

    @Override
    protected void explain(EmptyState nothing) {
        nothing.say(Messages.Matrix_nothing, Messages.Matrix_nothingText);
    }

    @Override
    protected Scene scene(Figures figures, int width, int height) {
        return MatrixScene.of(figures.matrix(), width, height);
    }

    @Override
    protected List<List<String>> table(Figures figures) {
        MatrixFigures matrix = figures.matrix();
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of(matrix.up().title(), matrix.across().title(), Messages.Column_customers,
                Messages.Column_revenue, Messages.Column_share));
        int columns = matrix.across().values().size();
        for (int i = 0; i < matrix.cells().size(); i++) {
            MatrixFigures.Cell cell = matrix.cells().get(i);
            lines.add(List.of(matrix.up().values().get(i / columns), matrix.across().values().get(i % columns),
                    String.valueOf(cell.customers()), cell.revenue().toPlainString(), String.valueOf(cell.share())));
        }
        return lines;
    }

    @Override
    protected String task() {
        return Messages.Matrix_computing;
    }

    @Override
    protected String help() {
        return "matrix_view"; //$NON-NLS-1$
    }
}
