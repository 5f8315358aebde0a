package org.clientele.ui.segments.internal;

import java.util.ArrayList;
import java.util.List;

import org.clientele.core.ClienteleException;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.segmentation.Pyramid;
import org.clientele.core.segmentation.PyramidService;
import org.clientele.ui.StoreSession;
import org.clientele.ui.chart.ChartView;
import org.clientele.ui.chart.Scene;
import org.clientele.ui.segments.internal.chart.PyramidFigures;
import org.clientele.ui.segments.internal.chart.PyramidScene;
import org.eclipse.core.runtime.IProgressMonitor;

/** The customer pyramid [C13] with the line that the data draw, not the slogan. */
public final class PyramidView extends ChartView<PyramidFigures> {

    @Override
    protected PyramidFigures compute(StoreSession session, FactSnapshot facts, IProgressMonitor monitor)
            throws ClienteleException {
        Pyramid pyramid = getSite().getService(PyramidService.class).compute(facts);
        return pyramid.customers() == 0 ? null
                : PyramidFigures.of(pyramid, session.store().info().settings().baseCurrency());
    }

    @Override
    protected Scene scene(PyramidFigures figures, int width, int height) {
        return PyramidScene.of(figures, width, height);
    }

    @Override
    protected List<List<String>> table(PyramidFigures figures) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of(Messages.Table_tier, Messages.Table_customers, Messages.Table_revenue, Messages.Table_share));
        figures.tiers().forEach(tier -> lines.add(List.of(tier.name(), String.valueOf(tier.customers()),
                tier.revenue().toPlainString(), String.valueOf(tier.share()))));
        return lines;
    }

    @Override
    protected String task() {
        return Messages.Pyramid_computing;
    }

    @Override
    protected String help() {
        return "pyramid_view"; //$NON-NLS-1$
    }
}
