package org.clientele.core.rules.text;

import java.util.List;

/**
 * A mistake in a text, marked at its place.
 *
 * @param severity how bad it is
 * @param range where it is, in characters from the beginning
 * @param line the line of its first character, from 1
 * @param column the place of its first character in the line, from 1
 * @param sentence what is wrong and what to do, in the user's language
 * @param expected the words that would have been right there; empty where the mistake is not a word too many or missing
 * @param suggestions what the marked characters could be replaced by, the likeliest first; may be empty
 * @since 1.0
 */
public record TextProblem(Severity severity, TextRange range, int line, int column, String sentence,
        List<String> expected, List<String> suggestions) {

    /** How bad a mistake is. */
    public enum Severity {
        /** The text can be used, but may not mean what was meant, or a part of it is not there at present. */
        WARNING,
        /** The text cannot be used as it is. */
        ERROR
    }

    /** Copies the lists. */
    public TextProblem {
        expected = List.copyOf(expected);
        suggestions = List.copyOf(suggestions);
    }

    /**
     * The place of its first character.
     *
     * @return characters from the beginning, from 0
     */
    public int offset() {
        return range.offset();
    }

    /**
     * How many characters are marked.
     *
     * @return 0 for a place between two characters, such as the end of the text
     */
    public int length() {
        return range.length();
    }
}
