package org.clientele.ui.lifecycle.internal.agenda;

/**
 * A rectangle in pixels.
 *
 * @param x left
 * @param y top
 * @param width its width
 * @param height its height
 */
public record Box(int x, int y, int width, int height) {

    /** Whether a point is in it. */
    public boolean has(int px, int py) {
        return px >= x && px < x + width && py >= y && py < y + height;
    }
}
