package org.clientele.identity.internal.query;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.clientele.identity.internal.index.Fields;
import org.clientele.identity.internal.text.FoldedText.Word;
import org.clientele.identity.internal.text.Pinyin;
import org.clientele.identity.internal.text.Readings;

/** The questions to the index. */
final class Terms {

    private static final int LEAST_FUZZY = 4;
    private static final int MOST_FUZZY = 24;
    /** Of longer rows of letters each is taken as an initial. */
    private static final int LONGEST_MIXED = 12;

    private Terms() {
    }

    static Query term(String field, String text) {
        return new TermQuery(new Term(field, text));
    }

    /** What begins so, by a term of its own where there is one. */
    static Query start(String starts, String whole, int longest, String text) {
        return text.codePointCount(0, text.length()) <= longest ? term(starts, text)
                : new PrefixQuery(new Term(whole, text));
    }

    static Query any(List<Query> queries) {
        return join(queries, Occur.SHOULD);
    }

    static Query all(List<Query> queries) {
        return join(queries, Occur.FILTER);
    }

    private static Query join(List<Query> queries, Occur occur) {
        if (queries.isEmpty()) {
            return new MatchNoDocsQuery();
        }
        if (queries.size() == 1) {
            return queries.getFirst();
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        queries.forEach(query -> all.add(query, occur));
        return all.build();
    }

    /** A word in names, contact points, identifiers or the number. */
    static Query word(Word word) {
        String text = word.text();
        if (word.isHan()) {
            return han(Fields.HAN, text);
        }
        List<Query> any = new ArrayList<>();
        any.add(start(Fields.WORD_START, Fields.WORD, Fields.LONGEST_WORD_START, text));
        any.add(start(Fields.CONTACT_START, Fields.CONTACT_WORD, Fields.LONGEST_WORD_START, text));
        any.add(start(Fields.NUMBER_START, Fields.NUMBER, Fields.LONGEST_NAME_START, text));
        if (text.length() >= Fields.SHORTEST_PHONE_END && text.length() <= Fields.LONGEST_WORD_START
                && text.chars().allMatch(Character::isDigit)) {
            any.add(term(Fields.CONTACT_END, text));
        }
        return any(any);
    }

    /** Characters in a row: all their pairs. */
    static Query han(String field, String text) {
        int[] characters = text.codePoints().toArray();
        if (characters.length == 1) {
            return term(field, text);
        }
        return all(pairs(field, characters));
    }

    private static List<Query> pairs(String field, int[] characters) {
        Set<String> pairs = new LinkedHashSet<>();
        for (int i = 1; i < characters.length; i++) {
            pairs.add(new String(characters, i - 1, 2));
        }
        return pairs.stream().map(pair -> term(field, pair)).toList();
    }

    /** Letters as whole syllables, of which the last may be unfinished; anywhere, or at the start of a name. */
    static Query pinyin(String letters, boolean atStart) {
        List<Query> any = new ArrayList<>();
        for (List<String> syllables : Pinyin.split(letters, Pinyin.Style.SYLLABLES)) {
            List<String> row = new ArrayList<>(syllables);
            if (atStart) {
                row.addFirst(Fields.START);
            }
            any.add(letters.length() == 1 ? initial(letters, atStart)
                    : row.size() == 1 ? syllable(letters) : syllables(row));
        }
        return any(any);
    }

    private static Query initial(String letter, boolean atStart) {
        return term(Fields.INITIALS, atStart ? Fields.START + letter : letter);
    }

    private static Query syllable(String letters) {
        return new TermInSetQuery(Fields.PINYIN,
                Readings.get().startingWith(letters).stream().map(BytesRef::new).toList());
    }

    private static Query syllables(List<String> syllables) {
        List<Query> all = new ArrayList<>();
        for (int i = 1; i < syllables.size() - 1; i++) {
            all.add(term(Fields.PINYIN, syllables.get(i - 1) + ' ' + syllables.get(i)));
        }
        all.add(new PrefixQuery(
                new Term(Fields.PINYIN, syllables.get(syllables.size() - 2) + ' ' + syllables.getLast())));
        return all(all);
    }

    /** Letters of which each begins the reading of a character, or several do; anywhere, or at the start of a name. */
    static Query initials(String letters, boolean atStart) {
        if (letters.length() > LONGEST_MIXED) {
            return row(atStart ? Fields.START + letters : letters);
        }
        Set<String> rows = new LinkedHashSet<>();
        for (List<String> parts : Pinyin.split(letters, Pinyin.Style.BEGINNINGS)) {
            StringBuilder row = new StringBuilder();
            parts.forEach(part -> row.append(part.charAt(0)));
            if (row.length() > 1) {
                rows.add(atStart ? Fields.START + row : row.toString());
            }
        }
        return any(rows.stream().map(Terms::row).toList());
    }

    private static Query row(String initials) {
        List<Query> all = new ArrayList<>();
        int length = Math.min(Fields.LONGEST_INITIALS, initials.length());
        for (int i = 0; i + length <= initials.length(); i++) {
            all.add(term(Fields.INITIALS, initials.substring(i, i + length)));
        }
        return all(all);
    }

    /** Short words and numbers are too near to others for that, and long ones take too much time. */
    static boolean mayBeMistyped(String text) {
        int length = text.codePointCount(0, text.length());
        return length >= LEAST_FUZZY && length <= MOST_FUZZY && text.chars().noneMatch(Character::isDigit);
    }

    /** A word with one typing error; short words and numbers are taken as they are. */
    static Query fuzzy(Word word, boolean unfinished) {
        String text = word.text();
        int[] characters = text.codePoints().toArray();
        if (!mayBeMistyped(text)) {
            return word(word);
        }
        if (word.isHan()) {
            List<Query> pairs = pairs(Fields.HAN, characters);
            BooleanQuery.Builder most = new BooleanQuery.Builder();
            pairs.forEach(pair -> most.add(pair, Occur.SHOULD));
            return most.setMinimumNumberShouldMatch(Math.max(Math.min(2, pairs.size()), pairs.size() - 2)).build();
        }
        boolean byStart = unfinished && characters.length < Fields.LONGEST_WORD_START;
        return new FuzzyQuery(new Term(byStart ? Fields.WORD_START : Fields.WORD, text), 1);
    }

    static Query fuzzyPinyin(String letters) {
        return new FuzzyQuery(new Term(Fields.PINYIN_JOINED, letters), 1);
    }

    static Query note(Word word) {
        return word.isHan() ? han(Fields.NOTE_HAN, word.text())
                : word.text().length() < 2 ? term(Fields.NOTE, word.text())
                        : new PrefixQuery(new Term(Fields.NOTE, word.text()));
    }
}
