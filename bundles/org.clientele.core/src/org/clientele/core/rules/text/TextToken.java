package org.clientele.core.rules.text;

/**
 * A coloured piece of a text. What lies between two pieces is blank.
 *
 * @param kind what it is
 * @param range where it is
 * @since 1.0
 */
public record TextToken(Kind kind, TextRange range) {

    /** What a piece of a text is. */
    public enum Kind {
        /** A word of the language. */
        KEYWORD,
        /** A name: of a column, a stream, a scheme, an operand. */
        NAME,
        /** A text in quotation marks. */
        TEXT,
        /** A number. */
        NUMBER,
        /** A day. */
        DATE,
        /** A sign that compares. */
        OPERATOR,
        /** A parenthesis or a separator. */
        PUNCTUATION,
        /** Characters that belong to nothing. */
        UNKNOWN
    }
}
