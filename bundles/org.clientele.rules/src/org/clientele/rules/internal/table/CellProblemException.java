package org.clientele.rules.internal.table;

/** A cell that cannot be read. */
final class CellProblemException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int position;

    /**
     * Creates the problem.
     *
     * @param position the place of the character, from 0; -1 for the whole cell
     * @param message what is wrong, without the place
     */
    CellProblemException(int position, String message) {
        super(message);
        this.position = position;
    }

    int position() {
        return position;
    }
}
