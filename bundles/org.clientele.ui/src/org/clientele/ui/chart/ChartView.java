package org.clientele.ui.chart;

import java.util.List;

import org.clientele.ui.CustomerSets;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * A view with one chart, in which a click opens customers; written to a file on demand.
 *
 * @param <T> the figures that the chart shows
 */
public abstract class ChartView<T> extends ComputedView<T> {

    private ChartCanvas canvas;
    private T shown;

    /** Lays the figures out. */
    protected abstract Scene scene(T figures, int width, int height);

    /** The figures as a table, its first line the names of the columns. */
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

    /** Adds actions of the view. */
    protected void addActions(IToolBarManager tools) {
        // a chart without options has none
    }

    /** The chart's canvas. */
    public ChartCanvas canvas() {
        return canvas;
    }
}
