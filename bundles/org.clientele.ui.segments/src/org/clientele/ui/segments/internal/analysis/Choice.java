package org.clientele.ui.segments.internal.analysis;

/**
 * Something that somebody may choose.
 *
 * @param key its key
 * @param title its name
 */
public record Choice(String key, String title) {
}
