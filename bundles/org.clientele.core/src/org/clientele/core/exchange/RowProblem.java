package org.clientele.core.exchange;

/**
 * Why a row of a file cannot be used.
 *
 * @param line the line of the file on which the row begins, from 1
 * @param column the name of the column, or null when the row as a whole is meant
 * @param message a sentence in the user's language that says what is wrong and what to do
 * @since 1.0
 */
public record RowProblem(long line, String column, String message) {
}
