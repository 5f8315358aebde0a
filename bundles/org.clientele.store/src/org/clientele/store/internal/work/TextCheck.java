package org.clientele.store.internal.work;

/** Finds characters that no text may have: control characters and halves of surrogate pairs. */
public final class TextCheck {

    /** Texts of so many characters and more may have several lines. */
    static final int LINES_FROM = 1000;

    private TextCheck() {
    }

    /**
     * Looks for the first such character. A text of several lines may have tabs and line ends (LF, or CR and LF).
     *
     * @param text the text
     * @param length the most characters that its column takes
     * @return its index; -1 when there is none
     */
    public static int firstBad(String text, int length) {
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

    private static boolean isLayout(String text, int i) {
        char c = text.charAt(i);
        return c == '\t' || c == '\n' || c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
    }
}
