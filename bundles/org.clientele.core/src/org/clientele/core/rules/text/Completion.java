package org.clientele.core.rules.text;

/**
 * One way to go on with a text.
 *
 * @param kind what is offered
 * @param range the characters that it takes the place of; length 0 where it is put in
 * @param text what is put in
 * @param label what people read, such as a column's name
 * @param detail more about it in the user's language, such as the column's id and type; may be empty
 * @since 1.0
 */
public record Completion(Kind kind, TextRange range, String text, String label, String detail) {

    /** What a completion offers. */
    public enum Kind {
        /** A column of the fact base. */
        COLUMN,
        /** A word of the language. */
        KEYWORD,
        /** A sign that compares. */
        OPERATOR,
        /** A value of a column, a scheme or an operand. */
        VALUE,
        /** A segment. */
        SEGMENT,
        /** A classification scheme. */
        SCHEME,
        /** A stream of events. */
        EVENTS,
        /** A condition type. */
        TYPE
    }
}
