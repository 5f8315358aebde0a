package org.clientele.identity.internal.query;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

import org.clientele.core.search.SearchHit.Field;
import org.clientele.core.search.SearchHit.Way;
import org.clientele.identity.internal.query.Candidate.Text;
import org.clientele.identity.internal.text.Edits;
import org.clientele.identity.internal.text.FoldedText.Word;
import org.clientele.identity.internal.text.Pinyin;

/**
 * Finds what was typed in the texts of a candidate. The index only proposes: of a long word it knows that all its pairs are
 * there, not that they follow each other.
 */
final class Checks {

    private Checks() {
    }

    /** Finds one word in one text. */
    @FunctionalInterface
    interface Finder {
        /** The range in the compact text, or null. */
        int[] find(Text text, Word word);
    }

    /** A text that is exactly so. */
    static Match whole(Candidate candidate, Set<Field> fields, Collection<String> compact) {
        return first(candidate, fields, text -> compact.contains(text.compact()), Way.EXACT,
                text -> text.compact().length());
    }

    /** A text that begins so. */
    static Match start(Candidate candidate, Set<Field> fields, String compact) {
        return first(candidate, fields, text -> text.compact().startsWith(compact), Way.PREFIX,
                text -> compact.length());
    }

    private static Match first(Candidate candidate, Set<Field> fields, Predicate<Text> test, Way way,
            ToIntFunction<Text> end) {
        for (Text text : candidate.texts()) {
            if (fields.contains(text.field()) && !text.compact().isEmpty() && test.test(text)) {
                return Match.of(text.field(), text.folded(), 0, end.applyAsInt(text), way);
            }
        }
        return null;
    }

    /** A phone number with these digits. */
    static Match phone(Candidate candidate, Collection<String> forms, Way way) {
        for (Text text : candidate.texts(Field.CONTACT)) {
            for (String digits : forms) {
                int at = text.compact().indexOf(digits);
                if (at >= 0) {
                    return Match.of(Field.CONTACT, text.folded(), at, at + digits.length(),
                            digits.length() == text.compact().length() ? Way.EXACT : way);
                }
            }
        }
        return null;
    }

    /** Every word somewhere; the match that is told is that of a name, if any, found by the least usual way. */
    static Match all(List<Text> texts, List<Word> words, List<Finder> finders, List<Way> ways) {
        Match best = null;
        for (Word word : words) {
            Match found = null;
            for (int f = 0; f < finders.size() && found == null; f++) {
                found = one(texts, word, finders.get(f), ways.get(f));
            }
            if (found == null) {
                return null;
            }
            if (best == null || best.field() != Field.NAME && found.field() == Field.NAME
                    || best.field() == found.field() && found.way().compareTo(best.way()) > 0) {
                best = found;
            }
        }
        return best;
    }

    private static Match one(List<Text> texts, Word word, Finder finder, Way way) {
        for (Text text : texts) {
            int[] range = finder.find(text, word);
            if (range != null) {
                return Match.of(text.field(), text.folded(), range[0], range[1], way);
            }
        }
        return null;
    }

    /** Chinese characters in a row; a word that begins so; digits of a phone number. */
    static int[] word(Text text, Word word) {
        if (word.isHan()) {
            int at = text.compact().indexOf(word.text());
            return at < 0 ? null : new int[] { at, at + word.text().length() };
        }
        for (Word own : text.folded().words()) {
            if (!own.isHan() && own.text().startsWith(word.text())) {
                return new int[] { own.start(), own.start() + word.text().length() };
            }
        }
        if (text.field() == Field.NUMBER || text.field() == Field.NAME || text.field() == Field.NOTE
                || text.field() == Field.RECORD) {
            return text.compact().startsWith(word.text()) ? new int[] { 0, word.text().length() } : null;
        }
        int at = text.compact().startsWith(word.text()) ? 0
                : isDigits(word.text()) ? text.compact().indexOf(word.text()) : -1;
        return at < 0 ? null : new int[] { at, at + word.text().length() };
    }

    private static boolean isDigits(String text) {
        return text.chars().allMatch(Character::isDigit);
    }

    /** Pinyin anywhere in a name; the first word that was typed, if asked for, only at its start. */
    static Finder pinyin(Pinyin.Style style, boolean atStart) {
        return (text, word) -> {
            if (text.field() != Field.NAME || !TypedText.isLetters(word)) {
                return null;
            }
            boolean here = atStart && word.start() == 0;
            for (Word own : text.folded().words()) {
                int[] characters = own.isHan() ? own.text().codePoints().toArray() : new int[0];
                int[] found = here && own.start() > 0 ? null : Pinyin.find(characters, word.text(), style, here);
                if (found != null) {
                    int start = own.start() + new String(characters, 0, found[0]).length();
                    return new int[] { start, start + new String(characters, found[0], found[1] - found[0]).length() };
                }
            }
            return null;
        };
    }

    /** A word, or the beginning of one, with one typing error. */
    static int[] fuzzyWord(Text text, Word word) {
        if (!Terms.mayBeMistyped(word.text()) || text.field() != Field.NAME) {
            return null;
        }
        if (word.isHan()) {
            return fuzzyHan(text, word.text());
        }
        for (Word own : text.folded().words()) {
            if (!own.isHan() && Edits.atMostOne(own.text(), word.text())) {
                return new int[] { own.start(), own.end() };
            }
        }
        for (Word own : text.folded().words()) {
            for (int n = word.text().length() - 1; n <= word.text().length() + 1; n++) {
                if (!own.isHan() && n < own.text().length()
                        && Edits.atMostOne(own.text().substring(0, n), word.text())) {
                    return new int[] { own.start(), own.start() + n };
                }
            }
        }
        return null;
    }

    private static int[] fuzzyHan(Text text, String typed) {
        String compact = text.compact();
        for (int n : new int[] { typed.length(), typed.length() - 1, typed.length() + 1 }) {
            for (int at = 0; at + n <= compact.length(); at++) {
                if (Edits.atMostOne(compact.substring(at, at + n), typed)) {
                    return new int[] { at, at + n };
                }
            }
        }
        return null;
    }

    /** A short Chinese name whose pinyin is this with one typing error. */
    static Match fuzzyPinyin(Candidate candidate, String letters) {
        for (Text text : candidate.texts(Field.NAME)) {
            for (Word own : text.folded().words()) {
                if (own.isHan() && Pinyin.joined(own.text().codePoints().toArray()).stream()
                        .anyMatch(joined -> Edits.atMostOne(joined, letters))) {
                    return Match.of(Field.NAME, text.folded(), own.start(), own.end(), Way.FUZZY);
                }
            }
        }
        return null;
    }

}
