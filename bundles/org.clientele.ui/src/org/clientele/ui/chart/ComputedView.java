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
 * A view of figures over the fact base: computed in the background, renewed when the columns change. It may have a bar
 * above, in which somebody chooses what is computed.
 *
 * @param <T> the figures
 */
public abstract class ComputedView<T> extends ViewPart {

    private record Loaded<T>(FactBase.State state, T figures) {
    }

    private Composite stack;
    private EmptyState empty;
    private Control content;
    private UiRefresh<Loaded<T>> refresh;

    /** Computes what is shown, in the background; null when there is nothing to show. */
    protected abstract T compute(StoreSession session, FactSnapshot facts, IProgressMonitor monitor)
            throws ClienteleException;

    /** Creates what shows the figures. */
    protected abstract Control createContent(Composite parent);

    /** Shows figures; false when there is nothing to see in them. */
    protected abstract boolean show(T figures);

    /** Names the work for the progress view. */
    protected abstract String task();

    /** The name of the help context. */
    protected abstract String help();

    /** Creates what stands above; tells whether there is anything. */
    protected boolean createBar(Composite bar) {
        return false;
    }

    /** Says why there is nothing to show. */
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

    /** The service that knows the open store. */
    protected OpenStore openStore() {
        return getSite().getService(OpenStore.class);
    }

    /** Computes again. */
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

    /** Whether figures are on top. */
    public boolean isShown() {
        return ((StackLayout) stack.getLayout()).topControl == content;
    }
}
