package org.clientele.cli.internal;

/** Commands of other processes that run in this one, counted so that a store is not closed under them. */
public final class Visitors {

    private static final long LOOK_MILLIS = 200;

    private int present;

    /** A command begins. */
    public synchronized void enter() {
        present++;
    }

    /** A command has ended. */
    public synchronized void leave() {
        present--;
        notifyAll();
    }

    /**
     * Waits until no command is left.
     *
     * @param cancellation ends the wait
     */
    public synchronized void awaitNone(Cancellation cancellation) {
        while (present > 0 && !cancellation.isRequested()) {
            try {
                wait(LOOK_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
