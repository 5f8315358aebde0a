package org.clientele.core.grades;

/**
 * Something that keeps a grade table from being used.
 *
 * @param place what it is about
 * @param grade the key of the grade, or null where it is about the table as a whole
 * @param metric the id of the metric, or null where it is about none
 * @param message a sentence in the user's language that says what, where, and what to do
 * @since 1.0
 */
public record GradeProblem(Place place, String grade, String metric, String message) {

    /** What a problem is about. */
    public enum Place {
        /** The table. */
        TABLE,
        /** A metric. */
        METRIC,
        /** A grade, or one of its thresholds. */
        GRADE,
        /** A privilege of a grade. */
        PRIVILEGE
    }
}
