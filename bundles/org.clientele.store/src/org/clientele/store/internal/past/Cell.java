package org.clientele.store.internal.past;

/** What the history tells of one value, up to a moment. Takes the lines of the value, the oldest first. */
final class Cell {

    private final String first;
    private String chosen;
    private boolean isChosen;
    private boolean changedLater;

    /**
     * Begins with the oldest line.
     *
     * @param oldest the text before the oldest change, or null
     */
    Cell(String oldest) {
        this.first = oldest;
    }

    void add(String newValue, boolean holds) {
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
        return isChosen ? chosen : first;
    }
}
