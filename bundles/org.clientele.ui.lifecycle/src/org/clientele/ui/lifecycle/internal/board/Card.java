package org.clientele.ui.lifecycle.internal.board;

/**
 * A customer on the board. Plain.
 *
 * @param party the customer's id
 * @param name its name, or its number
 * @param value what it bought in the last 365 days less returns, formatted
 * @param days how long it is in the stage, formatted
 * @param late whether that is longer than it should be
 */
record Card(long party, String name, String value, String days, boolean late) {
}
