package org.clientele.store.internal.past;

import java.util.function.Supplier;

/** What the history tells of one value, up to a moment. Takes the lines of the value, the oldest first. */
final class Cell {

    private final Supplier<String> first;
    private Supplier<String> chosen;
    private boolean isChosen;
    private boolean changedLater;

    /**
     * Begins with the oldest line.
     *
     * @param oldest the text before the oldest change
     */
    Cell(Supplier<String> oldest) {
        this.first = oldest;
    }

    void add(Supplier<String> newValue, boolean holds) {
        if (holds) {
            chosen = newValue;
            isChosen = true;
        }
        changedLater = !holds;
    }

    /** Whether the last line is in effect: what is stored, or was when the row went, is the value then. */
    boolean isLast() {
        return isChosen && !changedLater;
    }

    /** The text at the moment, where that is not the last one. */
    String text() {
        return (isChosen ? chosen : first).get();
    }
}
