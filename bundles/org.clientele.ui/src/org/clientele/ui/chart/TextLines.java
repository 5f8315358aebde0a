package org.clientele.ui.chart;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;

/**
 * Breaks small text into lines that fit a width. A scene is laid out without a display, so widths are those of wide
 * letters of the small font: a line may end early, but is not cut off. Safe for any thread.
 *
 * @since 1.0
 */
public final class TextLines {

    private static final double LETTER = 6.5;
    private static final double IDEOGRAPH = 13;
    private static final int FIRST_IDEOGRAPHIC = 0x2E80;

    private TextLines() {
    }

    /**
     * The lines of a text, without the blanks at which they break; a word wider than the width stays whole.
     *
     * @param text the text, in any language
     * @param width the room in pixels
     * @return at least one line
     */
    public static List<String> of(String text, double width) {
        BreakIterator breaks = BreakIterator.getLineInstance();
        breaks.setText(text);
        List<String> lines = new ArrayList<>();
        int start = 0;
        int end = breaks.first();
        for (int next = breaks.next(); next != BreakIterator.DONE; next = breaks.next()) {
            if (end > start && width(text.substring(start, next).strip()) > width) {
                lines.add(text.substring(start, end).strip());
                start = end;
            }
            end = next;
        }
        lines.add(text.substring(start).strip());
        return lines;
    }

    private static double width(String text) {
        return text.codePoints().mapToDouble(c -> c < FIRST_IDEOGRAPHIC ? LETTER : IDEOGRAPH).sum();
    }
}
