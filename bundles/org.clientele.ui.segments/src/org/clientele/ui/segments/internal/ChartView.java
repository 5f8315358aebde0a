package org.clientele.ui.segments.internal;

import java.util.Optional;

import org.clientele.core.ClienteleException;
import org.clientele.core.customers.CustomerScope;
import org.clientele.core.facts.FactBase;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.ui.EmptyState;
import org.clientele.ui.Formats;
import org.clientele.ui.Help;
import org.clientele.ui.OpenStore;
import org.clientele.ui.StoreSession;
import org.clientele.ui.UiCommands;
import org.clientele.ui.UiIcon;
import org.clientele.ui.UiRefresh;
import org.clientele.ui.chart.ChartCanvas;
import org.clientele.ui.chart.ChartExport;
import org.clientele.ui.chart.Scene;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.part.ViewPart;

/**
 * A view with one chart over the fact base: computed in the background, renewed when the columns change, written to a
 * file on demand.
 *
 * @param <T> the figures that the chart shows
 */
abstract class ChartView<T> extends ViewPart {

    private record Loaded<T>(FactBase.State state, T figures) {
    }

    private Composite parent;
    private ChartCanvas canvas;
    private EmptyState empty;
    private UiRefresh<Loaded<T>> refresh;

    /** Computes what the chart shows, in the background; null when there is nothing to show. */
    abstract T compute(StoreSession session, FactSnapshot facts, IProgressMonitor monitor) throws ClienteleException;

    /** Lays the figures out. */
    abstract Scene scene(T figures, int width, int height);

    /** Names the work for the progress view. */
    abstract String task();

    /** The name of the help context. */
    abstract String help();

    @Override
    public void createPartControl(Composite composite) {
        parent = composite;
        parent.setLayout(new StackLayout());
        empty = new EmptyState(parent);
        canvas = new ChartCanvas(parent, target -> UiCommands.showCustomers(getSite(), (CustomerScope) target));
        refresh = new UiRefresh<>(parent, task(), this::load, this::show).onFailure(this::failed);
        openStore().listen(parent, changes -> refresh.request());
        IToolBarManager tools = getViewSite().getActionBars().getToolBarManager();
        tools.add(new ChartExport(canvas, ChartExport.Format.PNG));
        tools.add(new ChartExport(canvas, ChartExport.Format.SVG));
        addActions(tools);
        Help.set(parent, help());
        top(empty);
        refresh.request();
    }

    /** Adds actions of the view. */
    void addActions(IToolBarManager tools) {
        // a chart without options has none
    }

    OpenStore openStore() {
        return getSite().getService(OpenStore.class);
    }

    /** Computes again. */
    void renew() {
        refresh.request();
    }

    private Loaded<T> load(IProgressMonitor monitor) throws ClienteleException {
        Optional<StoreSession> session = openStore().session();
        if (session.isEmpty()) {
            return null;
        }
        StoreSession open = session.get();
        Optional<FactSnapshot> facts = open.facts().snapshot(open.actor());
        return new Loaded<>(open.facts().state(), facts.isEmpty() ? null : compute(open, facts.get(), monitor));
    }

    private void show(Loaded<T> loaded) {
        if (loaded == null) {
            empty.say(Messages.Segments_noStore, Messages.Segments_noStoreText);
            top(empty);
        } else if (loaded.figures() != null) {
            T figures = loaded.figures();
            canvas.show((width, height) -> scene(figures, width, height));
            top(canvas);
        } else {
            String progress = Messages.bind(Messages.Facts_progress, Formats.ofUser().percent(loaded.state().done()));
            switch (loaded.state().phase()) {
            case BUILDING -> empty.say(Messages.Facts_building, progress);
            case FAILED -> empty.say(Messages.Facts_failed, loaded.state().status().getMessage());
            default -> empty.say(Messages.Chart_none, Messages.Chart_noneText);
            }
            top(empty);
        }
    }

    private void failed(IStatus status) {
        empty.say(Messages.Chart_failed, status.getMessage()).offer(Messages.Action_retry, UiIcon.REFRESH,
                refresh::request);
        top(empty);
    }

    private void top(Control control) {
        ((StackLayout) parent.getLayout()).topControl = control;
        parent.layout();
    }

    /** The chart's canvas. */
    public ChartCanvas canvas() {
        return canvas;
    }

    @Override
    public void setFocus() {
        if (((StackLayout) parent.getLayout()).topControl == canvas) {
            canvas.setFocus();
        } else {
            parent.setFocus();
        }
    }

    /** Whether the chart is on top. */
    public boolean isShown() {
        return ((StackLayout) parent.getLayout()).topControl == canvas;
    }
}
