package org.clientele.ui.segments.internal;

import org.clientele.core.operations.TraceForLog;
import org.clientele.core.segmentation.MembershipService;
import org.clientele.core.store.Store;
import org.clientele.ui.OpenStore;
import org.clientele.ui.StoreSession;
import org.clientele.ui.UiJobs;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Widget;

/** Listens to the memberships of the open store for the life of a widget. For the user interface thread. */
public final class MembershipListening {

    private final Widget owner;
    private final OpenStore open;
    private final MembershipService memberships;
    private final Runnable listener;
    private Store followed;
    private AutoCloseable subscription;

    /**
     * Begins to listen.
     *
     * @param owner whose life bounds it
     * @param open the open store
     * @param memberships tells changes; null tells none
     * @param listener called on the user interface thread after changes
     */
    public MembershipListening(Widget owner, OpenStore open, MembershipService memberships, Runnable listener) {
        this.owner = owner;
        this.open = open;
        this.memberships = memberships;
        this.listener = listener;
        owner.addDisposeListener(e -> stop());
        follow();
    }

    /** Follows the store that is open now. */
    public void follow() {
        Store now = open.session().map(StoreSession::store).orElse(null);
        if (now != followed && memberships != null) {
            stop();
            followed = now;
            if (now != null) {
                subscription = memberships.onChange(now, change -> UiJobs.async(owner, listener));
            }
        }
    }

    private void stop() {
        if (subscription != null) {
            try {
                subscription.close();
            } catch (Exception e) {
                ILog.of(MembershipListening.class).warn("A listener to memberships was not removed", TraceForLog.of(e)); //$NON-NLS-1$
            }
            subscription = null;
        }
    }
}
