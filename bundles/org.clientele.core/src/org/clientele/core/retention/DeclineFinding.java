package org.clientele.core.retention;

/**
 * What is wrong with a decline model.
 *
 * @param error whether it keeps the model from being saved; otherwise a warning, such as a signal that is not installed
 * @param signal the id of the signal that it is about; null: the model as a whole
 * @param message a sentence in the user's language: what is wrong, what to do
 * @since 1.0
 */
public record DeclineFinding(boolean error, String signal, String message) {
}
