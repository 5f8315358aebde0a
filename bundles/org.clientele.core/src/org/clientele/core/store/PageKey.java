package org.clientele.core.store;

/**
 * Where a page ended: the next one begins behind it, whatever was added or removed before it.
 *
 * @param orderValue the value of the sort attribute in the last row, or null
 * @param id the id of the last row
 * @since 1.0
 */
public record PageKey(Object orderValue, long id) {
}
