package org.clientele.identity.internal;

import java.util.Locale;
import java.util.function.Predicate;

import org.clientele.core.search.NameReadings;
import org.clientele.identity.internal.text.FoldedText;
import org.clientele.identity.internal.text.FoldedText.Word;
import org.clientele.identity.internal.text.Pinyin;
import org.clientele.identity.internal.text.Pinyin.Style;
import org.osgi.service.component.annotations.Component;

/** Answers with the readings of the search. */
@Component
public final class NameReadingsImpl implements NameReadings {

    private static final int MOST_CHARACTERS = 200;

    @Override
    public Predicate<String> readAs(String letters) {
        String typed = letters.toLowerCase(Locale.ROOT);
        if (typed.isEmpty() || !typed.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
            throw new IllegalArgumentException("Letters, not: " + letters); //$NON-NLS-1$
        }
        return text -> isAscii(text) ? hasWord(text, typed) : isRead(text, typed);
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasWord(String text, String typed) {
        boolean inWord = false;
        for (int i = 0; i <= text.length() - typed.length(); i++) {
            if (!inWord && text.regionMatches(true, i, typed, 0, typed.length())) {
                return true;
            }
            inWord = Character.isLetterOrDigit(text.charAt(i));
        }
        return false;
    }

    private static boolean isRead(String text, String typed) {
        for (Word word : FoldedText.of(text, MOST_CHARACTERS).words()) {
            if (word.isHan()) {
                int[] characters = word.text().codePoints().toArray();
                if (Pinyin.find(characters, typed, Style.SYLLABLES, false) != null
                        || Pinyin.find(characters, typed, Style.BEGINNINGS, false) != null) {
                    return true;
                }
            } else if (word.text().startsWith(typed)) {
                return true;
            }
        }
        return false;
    }
}
