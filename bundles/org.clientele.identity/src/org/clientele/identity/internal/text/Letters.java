package org.clientele.identity.internal.text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;

/**
 * What a single character counts as: letter case, accents and width do not matter, a traditional Chinese character is its
 * simplified form.
 */
final class Letters {

    private static final Normalizer2 CASE = Normalizer2.getNFKCCasefoldInstance();
    private static final Transliterator SIMPLE = Transliterator.getInstance("Traditional-Simplified"); //$NON-NLS-1$
    private static final Transliterator ASCII = Transliterator.getInstance("Latin-ASCII"); //$NON-NLS-1$
    private static final Map<Integer, String> FOLDED = new ConcurrentHashMap<>();

    private Letters() {
    }

    /** The folded form of a character; empty for what separates words. */
    static String fold(int codePoint) {
        if (codePoint < 0x80) {
            return Ascii.FOLDED[codePoint];
        }
        return FOLDED.computeIfAbsent(codePoint, Letters::other);
    }

    static boolean isHan(int codePoint) {
        return codePoint >= 0x2E80 && UScript.getScript(codePoint) == UScript.HAN;
    }

    private static String other(int codePoint) {
        if (isHan(codePoint)) {
            synchronized (SIMPLE) { // a transliterator is not safe for several threads
                return SIMPLE.transliterate(Normalizer2.getNFKCInstance().normalize(Character.toString(codePoint)));
            }
        }
        if (!isWord(codePoint)) {
            return ""; //$NON-NLS-1$
        }
        String folded = CASE.normalize(Character.toString(codePoint));
        synchronized (ASCII) {
            folded = CASE.normalize(ASCII.transliterate(folded));
        }
        StringBuilder kept = new StringBuilder();
        folded.codePoints().filter(Letters::isWord).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isWord(int codePoint) {
        int type = Character.getType(codePoint);
        return UCharacter.isLetterOrDigit(codePoint) || type == Character.OTHER_SYMBOL
                || type == Character.COMBINING_SPACING_MARK || type == Character.NON_SPACING_MARK && codePoint > 0x36F
                || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }

    private static final class Ascii {
        static final String[] FOLDED = new String[0x80];

        static {
            for (int c = 0; c < FOLDED.length; c++) {
                FOLDED[c] = Character.isLetterOrDigit(c) ? Character.toString(Character.toLowerCase(c)) : ""; //$NON-NLS-1$
            }
        }
    }
}
