package org.clientele.core.rules;

/**
 * How a test case of a decision table ended.
 *
 * @param test the place of the test, from 0
 * @param name the test's name
 * @param passed whether all outputs that it names were as expected
 * @param message what was expected and what came, in the user's language; empty when it passed
 * @param decision what the table said, with its proof
 * @since 1.0
 */
public record TableTestResult(int test, String name, boolean passed, String message, Decision decision) {
}
