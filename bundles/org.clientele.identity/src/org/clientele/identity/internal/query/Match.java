package org.clientele.identity.internal.query;

import org.clientele.core.search.SearchHit.Field;
import org.clientele.core.search.SearchHit.Way;
import org.clientele.identity.internal.text.FoldedText;
import org.clientele.identity.internal.text.FoldedText.Range;

/**
 * Where and how a party matches.
 *
 * @param field in what
 * @param text the text
 * @param start where the match begins in it
 * @param end where it ends
 * @param way how well
 */
record Match(Field field, String text, int start, int end, Way way) {

    private static final int AROUND = 40;

    /** A match in a range of the compact text. */
    static Match of(Field field, FoldedText text, int from, int to, Way way) {
        Range range = text.range(from, to);
        return new Match(field, text.original(), range.start(), range.end(), way);
    }

    /** Of a long text the part around the match, on one line. */
    Match excerpt() {
        if (field != Field.NOTE && field != Field.RECORD) {
            return this;
        }
        int from = Math.max(0, start - AROUND);
        int to = Math.min(text.length(), end + AROUND);
        from = from > 0 && Character.isLowSurrogate(text.charAt(from)) ? from + 1 : from;
        to = to < text.length() && Character.isHighSurrogate(text.charAt(to - 1)) ? to - 1 : to;
        String before = from > 0 ? "\u2026" : ""; //$NON-NLS-1$ //$NON-NLS-2$
        String after = to < text.length() ? "\u2026" : ""; //$NON-NLS-1$ //$NON-NLS-2$
        String excerpt = before + text.substring(from, to).replaceAll("\\s", " ") + after; //$NON-NLS-1$ //$NON-NLS-2$
        int shift = before.length() - from;
        return new Match(field, excerpt, start + shift, end + shift, way);
    }
}
