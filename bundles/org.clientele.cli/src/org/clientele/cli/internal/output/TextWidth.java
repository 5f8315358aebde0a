package org.clientele.cli.internal.output;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/** How many columns of a terminal a text takes: two for a Chinese character, none for a combining mark. */
final class TextWidth {

    private static final String ELLIPSIS = "\u2026";

    private TextWidth() {
    }

    static int of(String text) {
        return text.codePoints().map(TextWidth::of).sum();
    }

    static int of(int codePoint) {
        if (codePoint >= 0x20 && codePoint < 0x7f) {
            return 1;
        }
        return switch (Character.getType(codePoint)) {
        case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> 0;
        default -> isWide(codePoint) ? 2 : 1;
        };
    }

    /** Cuts a text that is too wide and marks the cut. */
    static String cut(String text, int width) {
        if (of(text) <= width) {
            return text;
        }
        StringBuilder kept = new StringBuilder();
        int used = 1;
        for (int codePoint : text.codePoints().toArray()) {
            used += of(codePoint);
            if (used > width) {
                break;
            }
            kept.appendCodePoint(codePoint);
        }
        return kept + ELLIPSIS;
    }

    private static boolean isWide(int codePoint) {
        int width = UCharacter.getIntPropertyValue(codePoint, UProperty.EAST_ASIAN_WIDTH);
        return width == UCharacter.EastAsianWidth.WIDE || width == UCharacter.EastAsianWidth.FULLWIDTH;
    }
}
