package org.clientele.core.grades;

import java.time.LocalDate;

/**
 * A grade that a customer held for a time.
 *
 * @param grade the grade's key
 * @param from the first day; null when that is not known
 * @param to the last day; null: it is still held
 * @param ruleVersion the version of the table that gave it; 0: somebody entered it
 * @param commit the number of the commit up to which facts were known; 0: entered
 * @param inputs the figures by which it was given, one "metric=value" a line; empty: entered
 * @since 1.0
 */
public record Standing(String grade, LocalDate from, LocalDate to, int ruleVersion, long commit, String inputs) {
}
