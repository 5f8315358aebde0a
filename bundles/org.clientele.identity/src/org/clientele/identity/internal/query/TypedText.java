package org.clientele.identity.internal.query;

import java.util.List;
import java.util.Set;

import org.clientele.identity.internal.index.PhoneNumbers;
import org.clientele.identity.internal.text.FoldedText;
import org.clientele.identity.internal.text.FoldedText.Word;

/**
 * What somebody typed.
 *
 * @param compact its letters and digits in a row
 * @param words its words; the last may be unfinished
 * @param phone the forms of the phone number that it is; empty when it is none
 */
record TypedText(String compact, List<Word> words, Set<String> phone) {

    private static final int MOST_CHARACTERS = 100;
    private static final int MOST_WORDS = 8;

    static TypedText of(String text) {
        FoldedText folded = FoldedText.typed(text, MOST_CHARACTERS);
        List<Word> words = folded.words();
        return new TypedText(folded.compact(), words.subList(0, Math.min(MOST_WORDS, words.size())),
                PhoneNumbers.forms(text));
    }

    boolean isEmpty() {
        return compact.isEmpty();
    }

    /** Whether pinyin may be among the words. */
    boolean hasLetters() {
        return words.stream().anyMatch(TypedText::isLetters);
    }

    static boolean isLetters(Word word) {
        return word.text().chars().allMatch(c -> c >= 'a' && c <= 'z');
    }
}
