package org.clientele.core.care;

/**
 * What is wrong with a plan or a template.
 *
 * @param error whether it cannot be saved; false for a warning
 * @param path the value, in the form of {@link org.clientele.core.store.Change#path()}, such as {@code recurrence} or
 *        {@code steps}; empty when it is about the whole
 * @param message a sentence in the user's language: what is wrong, what to do
 * @since 1.0
 */
public record PlanFinding(boolean error, String path, String message) {
}
