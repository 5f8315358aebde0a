package org.clientele.ui.chart;

import java.util.List;

import org.clientele.ui.CustomerSets;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * A view with one chart, in which a click or Enter opens customers, and whose menu writes it as PNG, as SVG, and its
 * figures as CSV. Each {@link Shape.Spot#target target} of its scenes is an {@link Opening}.
 *
 * @param <T> the figures that the chart shows
 * @since 1.0
 */
public abstract class ChartView<T> extends ComputedView<T> {

    private ChartCanvas canvas;
    private T shown;

    /**
     * Lays the figures out; fast, since it is called for each size on the user interface thread.
     *
     * @param figures as computed
     * @param width in pixels
     * @param height in pixels
     * @return the chart
     */
    protected abstract Scene scene(T figures, int width, int height);

    /**
     * The figures as a table, for the file of comma-separated values.
     *
     * @param figures as shown
     * @return the lines, the names of the columns first; numbers and days as programs read them
     */
    protected abstract List<List<String>> table(T figures);

    @Override
    protected Control createContent(Composite parent) {
        canvas = new ChartCanvas(parent, target -> {
            Opening opening = (Opening) target;
            CustomerSets.open(getSite(), opening.title(), opening.scope());
        });
        addActions(getViewSite().getActionBars().getToolBarManager());
        IMenuManager menu = getViewSite().getActionBars().getMenuManager();
        menu.add(new ChartExport(canvas, ChartExport.Format.PNG));
        menu.add(new ChartExport(canvas, ChartExport.Format.SVG));
        menu.add(new CsvExport(canvas, getTitle(), () -> shown == null ? List.of() : table(shown)));
        return canvas;
    }

    @Override
    protected boolean show(T figures) {
        shown = figures;
        canvas.show((width, height) -> scene(figures, width, height));
        return true;
    }

    /**
     * Adds actions of the view; none unless overridden.
     *
     * @param tools the view's toolbar
     */
    protected void addActions(IToolBarManager tools) {
        // a chart without options has none
    }

    /**
     * The chart's canvas.
     *
     * @return null before the view was created
     */
    public ChartCanvas canvas() {
        return canvas;
    }
}
