package org.clientele.core.rules;

/**
 * Something that keeps a decision table from being used.
 *
 * @param place where it is
 * @param item the place of the row or of the test, from 0; -1 where it is about the table or a column
 * @param column the key of the input or output, or null where it is about the whole
 * @param position the place of the character within the cell, from 0; -1 where it is about the whole cell
 * @param message a sentence in the user's language that says what, where, and what to do
 * @since 1.0
 */
public record TableProblem(Place place, int item, String column, int position, String message) {

    /** What a problem is about. */
    public enum Place {
        /** The table as a whole. */
        TABLE,
        /** An input or output. */
        COLUMN,
        /** A row, or a cell of it. */
        ROW,
        /** A test case, or a cell of it. */
        TEST
    }
}
