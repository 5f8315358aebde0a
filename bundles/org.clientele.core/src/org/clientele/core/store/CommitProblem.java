package org.clientele.core.store;

/**
 * One reason why something cannot be stored, or, of a commit that was written, one thing that could not be checked.
 *
 * @param aggregate the aggregate; null when it is about the commit as a whole
 * @param path the value's place in it, in the form of {@link Change#path()}; empty for the aggregate as a whole
 * @param message a sentence in the user's language that says what is wrong and what to do
 * @since 1.0
 */
public record CommitProblem(AggregateRef aggregate, String path, String message) {
}
