package org.clientele.ui.chart;

import java.util.Optional;

import org.clientele.core.ClienteleException;
import org.clientele.core.facts.FactBase;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.ui.EmptyState;
import org.clientele.ui.Formats;
import org.clientele.ui.Help;
import org.clientele.ui.OpenStore;
import org.clientele.ui.StoreSession;
import org.clientele.ui.UiIcon;
import org.clientele.ui.UiRefresh;
import org.clientele.ui.internal.Messages;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.part.ViewPart;

/**
 * A view of figures over the fact base: computed in the background, renewed when the columns change and when another
 * store is opened. It may have a bar above, in which somebody chooses what is computed. Where there is nothing to show,
 * it says why and what to do: no store is open, the columns are still being built, the computation failed, or the figures
 * are empty.
 * <p>
 * Who extends it says what to compute ({@link #compute}), how to show it ({@link #createContent} and {@link #show}), what
 * to say where there is nothing ({@link #explain}), and calls {@link #renew} when somebody chose something else. All
 * methods are called on the user interface thread, except {@link #compute}. A figure that a later one overtakes is not
 * shown.
 *
 * @param <T> the figures: an immutable value, since it goes from one thread to another
 * @since 1.0
 */
public abstract class ComputedView<T> extends ViewPart {

    private record Loaded<T>(FactBase.State state, T figures) {
    }

    private Composite stack;
    private EmptyState empty;
    private Control content;
    private UiRefresh<Loaded<T>> refresh;

    /**
     * Computes what is shown. Called on a background thread; what the person chose has to be read from volatile fields.
     *
     * @param session the open store and who asks
     * @param facts the columns, newest snapshot
     * @param monitor is cancelled when the figures are not wanted any more
     * @return the figures; null when there is nothing to show
     * @throws ClienteleException an expected failure, whose sentence is shown with an offer to try again; CANCELLED
     */
    protected abstract T compute(StoreSession session, FactSnapshot facts, IProgressMonitor monitor)
            throws ClienteleException;

    /**
     * Creates what shows the figures, once.
     *
     * @param parent has a stack layout: set no layout
     * @return the control
     */
    protected abstract Control createContent(Composite parent);

    /**
     * Shows figures.
     *
     * @param figures as computed, never null
     * @return false when there is nothing to see in them: {@link #explain} is shown instead
     */
    protected abstract boolean show(T figures);

    /**
     * Names the work, for the time until the first figures are there.
     *
     * @return some words in the user's language
     */
    protected abstract String task();

    /**
     * The help context.
     *
     * @return its id without the name of the help bundle, such as {@code matrix_view}
     */
    protected abstract String help();

    /**
     * Creates what stands above; nothing unless overridden.
     *
     * @param bar a row, for labels and controls side by side
     * @return whether there is anything in it
     */
    protected boolean createBar(Composite bar) {
        return false;
    }

    /**
     * Says why there is nothing to show, and what to do: that there is no data yet unless overridden.
     *
     * @param nothing is told the words and what it offers to do
     */
    protected void explain(EmptyState nothing) {
        nothing.say(Messages.Chart_none, Messages.Chart_noneText);
    }

    @Override
    public void createPartControl(Composite composite) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(composite);
        Composite bar = new Composite(composite, SWT.NONE);
        RowLayout row = new RowLayout(SWT.HORIZONTAL);
        row.center = true;
        row.spacing = 8;
        row.marginLeft = 8;
        bar.setLayout(row);
        boolean used = createBar(bar);
        bar.setVisible(used);
        GridDataFactory.fillDefaults().grab(true, false).exclude(!used).applyTo(bar);
        stack = new Composite(composite, SWT.NONE);
        stack.setLayout(new StackLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
        empty = new EmptyState(stack);
        content = createContent(stack);
        refresh = new UiRefresh<>(composite, task(), this::load, this::show).onFailure(this::failed);
        openStore().listen(composite, changes -> refresh.request());
        Help.set(composite, help());
        empty.say(task(), ""); //$NON-NLS-1$
        top(empty);
        refresh.request();
    }

    /**
     * The service that knows the open store.
     *
     * @return never null
     */
    protected OpenStore openStore() {
        return getSite().getService(OpenStore.class);
    }

    /** Computes again; what is being computed is cancelled. */
    protected void renew() {
        refresh.restart();
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
            empty.say(Messages.Store_none, Messages.Store_noneText);
            top(empty);
        } else if (loaded.figures() != null && show(loaded.figures())) {
            top(content);
        } else {
            String progress = NLS.bind(Messages.Facts_progress, Formats.ofUser().percent(loaded.state().done()));
            switch (loaded.state().phase()) {
            case BUILDING -> empty.say(Messages.Facts_building, progress);
            case FAILED -> empty.say(Messages.Facts_failed, loaded.state().status().getMessage());
            default -> explain(empty);
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
        ((StackLayout) stack.getLayout()).topControl = control;
        stack.layout();
    }

    @Override
    public void setFocus() {
        (isShown() ? content : stack).setFocus();
    }

    /**
     * Whether figures are on top.
     *
     * @return false while there is nothing to show, or nothing yet
     */
    public boolean isShown() {
        return ((StackLayout) stack.getLayout()).topControl == content;
    }
}
