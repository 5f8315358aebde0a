package org.clientele.cli.internal;

import java.util.ArrayList;
import java.util.List;

/** The user's wish to stop, told once to all that listen. Safe for any thread. */
public final class Cancellation {

    private final List<Runnable> listeners = new ArrayList<>();
    private volatile boolean requested;

    /**
     * Tells whether the user wants to stop.
     *
     * @return true once {@link #request} was called
     */
    public boolean isRequested() {
        return requested;
    }

    /** Asks to stop. Later calls do nothing. */
    public void request() {
        List<Runnable> told;
        synchronized (listeners) {
            if (requested) {
                return;
            }
            requested = true;
            told = List.copyOf(listeners);
        }
        told.forEach(Runnable::run);
    }

    /**
     * Listens; a listener that comes late is called at once.
     *
     * @param listener called by the thread that asks to stop
     */
    public void onRequest(Runnable listener) {
        synchronized (listeners) {
            if (!requested) {
                listeners.add(listener);
                return;
            }
        }
        listener.run();
    }
}
