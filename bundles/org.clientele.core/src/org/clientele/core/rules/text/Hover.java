package org.clientele.core.rules.text;

/**
 * What is known of a piece of a text.
 *
 * @param range the piece
 * @param title its name, such as "Orders"
 * @param text more about it in the user's language, lines separated by line feeds
 * @since 1.0
 */
public record Hover(TextRange range, String title, String text) {
}
