package org.clientele.core.rules.text;

/**
 * A piece of a text.
 *
 * @param offset the place of its first character, from 0
 * @param length how many characters it has; 0 for a place between two
 * @since 1.0
 */
public record TextRange(int offset, int length) {

    /**
     * The place behind the piece.
     *
     * @return offset and length together
     */
    public int end() {
        return offset + length;
    }

    /**
     * Tells whether a place is in the piece or at one of its ends.
     *
     * @param place a place in the text
     * @return whether it touches
     */
    public boolean touches(int place) {
        return offset <= place && place <= end();
    }
}
