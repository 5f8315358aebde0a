package org.clientele.ui;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Widget;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The store that the workbench shows. A service that follows the store's own service: whoever opens a store replaces
 * what all parts show.
 *
 * @since 1.0
 */
@ProviderType
public interface OpenStore {

    /**
     * The session. Returns at once; safe for any thread. The first call for a store begins to build its fact base in
     * the background.
     *
     * @return the session, or empty while no store is open
     */
    Optional<StoreSession> session();

    /**
     * Tells whether a store is being opened. Returns at once; safe for any thread.
     *
     * @return true while a job of {@link UiJobs#OPENING_STORE} waits or runs
     */
    boolean isOpening();

    /**
     * Listens until a widget is disposed. The listener runs on the widget's user interface thread, never after its
     * disposal; changes that come together are told together. It is not called for the present state.
     *
     * @param owner whose life bounds the subscription
     * @param listener is given what changed, at least one change
     */
    void listen(Widget owner, Consumer<Set<StoreChange>> listener);
}
