package org.clientele.exchange.internal.load;

/** A row that cannot be used. It has no stack trace: a file may have millions. */
final class RejectedRowException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int column;

    /**
     * @param column the place of the column, or -1 for the row as a whole
     * @param message a sentence in the user's language
     */
    RejectedRowException(int column, String message) {
        super(message, null, false, false);
        this.column = column;
    }

    int column() {
        return column;
    }
}
