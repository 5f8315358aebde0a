package org.clientele.identity.internal.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A text as it is compared: its letters and digits folded and in a row, the words in it, and for each letter the place in
 * the original.
 */
public final class FoldedText {

    private final String original;
    private final String compact;
    private final int[] starts;
    private final int[] ends;
    private final List<Word> words;

    /**
     * A run of Chinese characters, or a word of other letters and digits.
     *
     * @param text its letters
     * @param start where it begins in the compact text
     * @param isHan whether it is Chinese
     */
    public record Word(String text, int start, boolean isHan) {

        /**
         * Where it ends.
         *
         * @return an index in the compact text, exclusive
         */
        public int end() {
            return start + text.length();
        }

        /**
         * Whether it has letters and digits only that are on every keyboard.
         *
         * @return true for a to z and digits
         */
        public boolean isAscii() {
            return text.chars().allMatch(c -> c < 0x80);
        }
    }

    private FoldedText(String original, String compact, int[] starts, int[] ends, List<Word> words) {
        this.original = original;
        this.compact = compact;
        this.starts = starts;
        this.ends = ends;
        this.words = List.copyOf(words);
    }

    /**
     * Folds a stored text: signs between Chinese characters do not part them.
     *
     * @param text the text
     * @param most how many of its characters count
     * @return the folded text
     */
    public static FoldedText of(String text, int most) {
        return fold(text, most, false);
    }

    /**
     * Folds what was typed: a sign or blank between Chinese characters parts them.
     *
     * @param text the text
     * @param most how many of its characters count
     * @return the folded text
     */
    public static FoldedText typed(String text, int most) {
        return fold(text, most, true);
    }

    private static FoldedText fold(String text, int most, boolean parted) {
        StringBuilder compact = new StringBuilder();
        List<Word> words = new ArrayList<>();
        int[] starts = new int[Math.min(text.length(), most) + 8];
        int[] ends = new int[starts.length];
        int wordStart = 0;
        boolean han = false;
        boolean gap = false;
        int next;
        for (int i = 0; i < text.length() && i < most; i = next) {
            int codePoint = text.codePointAt(i);
            next = i + Character.charCount(codePoint);
            String folded = Letters.fold(codePoint);
            if (folded.isEmpty()) {
                gap |= Character.getType(codePoint) != Character.NON_SPACING_MARK;
                continue;
            }
            boolean isHan = Letters.isHan(folded.codePointAt(0));
            if (isHan != han || gap && (parted || !han)) {
                addWord(words, compact, wordStart, han);
                wordStart = compact.length();
            }
            han = isHan;
            gap = false;
            if (compact.length() + folded.length() > starts.length) {
                starts = Arrays.copyOf(starts, starts.length * 2 + folded.length());
                ends = Arrays.copyOf(ends, starts.length);
            }
            Arrays.fill(starts, compact.length(), compact.length() + folded.length(), i);
            Arrays.fill(ends, compact.length(), compact.length() + folded.length(), next);
            compact.append(folded);
        }
        addWord(words, compact, wordStart, han);
        return new FoldedText(text, compact.toString(), starts, ends, words);
    }

    private static void addWord(List<Word> words, StringBuilder compact, int start, boolean isHan) {
        if (start < compact.length()) {
            words.add(new Word(compact.substring(start), start, isHan));
        }
    }

    /**
     * The text as it was given.
     *
     * @return the original
     */
    public String original() {
        return original;
    }

    /**
     * All letters and digits in a row.
     *
     * @return the folded text; empty when there are none
     */
    public String compact() {
        return compact;
    }

    /**
     * The words in order.
     *
     * @return an unmodifiable list
     */
    public List<Word> words() {
        return words;
    }

    /**
     * Where a range of the compact text lies in the original.
     *
     * @param from the first letter
     * @param to behind the last letter, greater than the first
     * @return the range
     */
    public Range range(int from, int to) {
        return new Range(starts[from], ends[to - 1]);
    }

    /**
     * A part of a text.
     *
     * @param start where it begins
     * @param end behind its end
     */
    public record Range(int start, int end) {
    }
}
