package org.clientele.ui.chart;

/**
 * Something that somebody may choose, such as the segment that a chart shows. Immutable.
 *
 * @param key tells it apart; not shown
 * @param title its name, as it is shown
 * @since 1.0
 */
public record Choice(String key, String title) {
}
