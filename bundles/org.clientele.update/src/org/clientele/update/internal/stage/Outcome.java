package org.clientele.update.internal.stage;

/** The exit codes by which the applications tell the start script what became of an update. */
final class Outcome {

    /** Done: what follows may go on. */
    static final Integer DONE = 0;
    /** A program of this installation is running; nothing was changed. */
    static final Integer IN_USE = 15;
    /** The staged update cannot be applied; nothing was changed. */
    static final Integer REFUSED = 16;
    /** It went wrong on the way: the snapshot has to be put back. */
    static final Integer FAILED = 17;

    private Outcome() {
    }
}
