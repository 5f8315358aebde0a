package org.clientele.core.store;

/**
 * Which characters a stored text may have: any but control characters and halves of surrogate pairs. A text of several
 * lines may have tabs and line ends, LF or CR and LF; that is one whose feature takes {@link #LINES_FROM} characters and
 * more. Emoji, right-to-left text and what controls its direction are kept. The store refuses the others; who takes texts
 * from people asks here first, to show where the trouble is.
 *
 * @since 1.0
 */
public final class TextRule {

    /** Features that take so many characters and more may have several lines. */
    public static final int LINES_FROM = 1000;

    private TextRule() {
    }

    /**
     * Looks for the first character that the store would refuse.
     *
     * @param text the text, never null
     * @param length the most characters that its feature takes
     * @return its index; -1 when there is none
     */
    public static int firstRefused(CharSequence text, int length) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c < 0x7f) {
                continue;
            }
            if (Character.isISOControl(c)) {
                if (length < LINES_FROM || !isLayout(text, i)) {
                    return i;
                }
            } else if (Character.isHighSurrogate(c)) {
                if (i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    return i;
                }
                i++;
            } else if (Character.isLowSurrogate(c)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isLayout(CharSequence text, int i) {
        char c = text.charAt(i);
        return c == '\t' || c == '\n' || c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
    }
}
