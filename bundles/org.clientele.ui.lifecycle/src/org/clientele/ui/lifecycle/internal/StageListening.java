package org.clientele.ui.lifecycle.internal;

import org.clientele.core.lifecycle.StageService;
import org.clientele.core.operations.TraceForLog;
import org.clientele.core.store.Store;
import org.clientele.ui.OpenStore;
import org.clientele.ui.StoreSession;
import org.clientele.ui.UiJobs;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Widget;

/** Listens to the stages of the open store for the life of a widget. For the user interface thread. */
public final class StageListening {

    private final Widget owner;
    private final OpenStore open;
    private final StageService stages;
    private final Runnable listener;
    private Store followed;
    private AutoCloseable subscription;

    /**
     * Begins to listen.
     *
     * @param owner whose life bounds it
     * @param open the open store
     * @param stages tells changes; null tells none
     * @param listener called on the user interface thread after changes
     */
    public StageListening(Widget owner, OpenStore open, StageService stages, Runnable listener) {
        this.owner = owner;
        this.open = open;
        this.stages = stages;
        this.listener = listener;
        owner.addDisposeListener(e -> stop());
        open.listen(owner, changes -> follow());
        follow();
    }

    private void follow() {
        Store now = open.session().map(StoreSession::store).orElse(null);
        if (now != followed && stages != null) {
            stop();
            followed = now;
            if (now != null) {
                subscription = stages.onChange(now, change -> UiJobs.async(owner, listener));
            }
        }
    }

    private void stop() {
        if (subscription != null) {
            try {
                subscription.close();
            } catch (Exception e) {
                ILog.of(StageListening.class).warn("A listener to stages was not removed", TraceForLog.of(e)); //$NON-NLS-1$
            }
            subscription = null;
        }
    }
}
