package org.clientele.core.agenda;

/**
 * Something wrong in a calendar file.
 *
 * @param line the line of the file, from 1
 * @param refused whether the whole entry was left out; false: the entry went in without a value
 * @param message a sentence in the user's language: what is wrong, what to do; without data of the entry
 * @since 1.0
 */
public record CalendarProblem(int line, boolean refused, String message) {
}
