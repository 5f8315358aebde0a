package org.clientele.lifecycle.internal.agenda.calendar;

import java.io.Serial;

/** Keeps an entry of a calendar out. */
final class Refusal extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final int line;

    Refusal(int line, String message) {
        super(message);
        this.line = line;
    }

    int line() {
        return line;
    }
}
