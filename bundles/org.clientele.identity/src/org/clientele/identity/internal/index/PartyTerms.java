package org.clientele.identity.internal.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.clientele.core.search.SearchHit.Field;
import org.clientele.identity.internal.index.PartyTexts.Value;
import org.clientele.identity.internal.text.FoldedText;
import org.clientele.identity.internal.text.FoldedText.Word;
import org.clientele.identity.internal.text.Pinyin;
import org.clientele.identity.internal.text.Readings;

/** The terms of one party in each field. */
final class PartyTerms {

    /** Of a name only so many characters are found. */
    private static final int MOST_OF_NAME = 256;
    private static final int MOST_OF_NOTE = 4_000;
    private static final int MOST_INITIALS = 32;
    private static final int MOST_PAIRS = 24;
    /** The index takes no longer terms. */
    private static final int LONGEST_TERM = 256;

    private final Map<String, Set<String>> terms = new LinkedHashMap<>();

    static Map<String, Set<String>> of(PartyTexts party) {
        PartyTerms terms = new PartyTerms();
        if (party.number() != null) {
            terms.number(party.number());
        }
        for (Value value : party.values()) {
            switch (value.field()) {
            case NAME -> terms.name(value.text());
            case NOTE, RECORD -> terms.note(value.text());
            default -> terms.contact(value.text(), value.field());
            }
        }
        return terms.terms;
    }

    private void number(String number) {
        String compact = FoldedText.of(number, MOST_OF_NAME).compact();
        add(Fields.NUMBER, compact);
        starts(Fields.NUMBER_START, compact, 1, Fields.LONGEST_NAME_START);
    }

    private void name(String name) {
        FoldedText folded = FoldedText.of(name, MOST_OF_NAME);
        add(Fields.NAME, folded.compact());
        starts(Fields.NAME_START, folded.compact(), 1, Fields.LONGEST_NAME_START);
        for (Word word : folded.words()) {
            if (word.isHan()) {
                int[] characters = word.text().codePoints().toArray();
                han(Fields.HAN, characters);
                pinyin(characters, word.start() == 0);
                initials(characters, word.start() == 0);
                if (characters.length <= Fields.LONGEST_JOINED) {
                    Pinyin.joined(characters).forEach(joined -> add(Fields.PINYIN_JOINED, joined));
                }
            } else {
                add(Fields.WORD, word.text());
                starts(Fields.WORD_START, word.text(), 1, Fields.LONGEST_WORD_START);
            }
        }
    }

    private void contact(String text, Field field) {
        FoldedText folded = FoldedText.of(text, MOST_OF_NAME);
        add(Fields.CONTACT, folded.compact());
        for (Word word : folded.words()) {
            if (word.isHan()) {
                han(Fields.HAN, word.text().codePoints().toArray());
            } else {
                add(Fields.CONTACT_WORD, word.text());
                starts(Fields.CONTACT_START, word.text(), 1, Fields.LONGEST_WORD_START);
            }
        }
        starts(Fields.CONTACT_START, folded.compact(), 1, Fields.LONGEST_NAME_START);
        if (field == Field.CONTACT) {
            for (String digits : PhoneNumbers.forms(text)) {
                add(Fields.CONTACT, digits);
                starts(Fields.CONTACT_START, digits, Fields.SHORTEST_PHONE_START, Fields.LONGEST_NAME_START);
                for (int n = Fields.SHORTEST_PHONE_END; n <= Fields.LONGEST_WORD_START && n <= digits.length(); n++) {
                    add(Fields.CONTACT_END, digits.substring(digits.length() - n));
                }
            }
        }
    }

    private void note(String text) {
        for (Word word : FoldedText.of(text, MOST_OF_NOTE).words()) {
            if (word.isHan()) {
                han(Fields.NOTE_HAN, word.text().codePoints().toArray());
            } else {
                add(Fields.NOTE, word.text());
            }
        }
    }

    private void han(String field, int[] characters) {
        for (int i = 0; i < characters.length; i++) {
            add(field, Character.toString(characters[i]));
            if (i > 0) {
                add(field, new String(characters, i - 1, 2));
            }
        }
    }

    private void pinyin(int[] characters, boolean isStart) {
        Readings readings = Readings.get();
        List<String> before = isStart ? List.of(Fields.START) : List.of();
        for (int character : characters) {
            List<String> here = readings.of(character);
            int pairs = 0;
            for (String reading : here) {
                add(Fields.PINYIN, reading);
                for (String earlier : before) {
                    if (pairs++ < MOST_PAIRS) {
                        add(Fields.PINYIN, earlier + ' ' + reading);
                    }
                }
            }
            before = here;
        }
    }

    /** Each row of initials that ends at a character, for every reading. */
    private void initials(int[] characters, boolean isStart) {
        List<String> ending = isStart ? List.of(Fields.START) : List.of();
        for (int character : characters) {
            List<String> next = new ArrayList<>();
            for (char letter : Pinyin.initials(character)) {
                next.add(String.valueOf(letter));
                for (String row : ending) {
                    if (next.size() < MOST_INITIALS) {
                        next.add((row.length() < Fields.LONGEST_INITIALS ? row : row.substring(1)) + letter);
                    }
                }
            }
            next.forEach(row -> add(Fields.INITIALS, row));
            ending = List.copyOf(new LinkedHashSet<>(next));
        }
    }

    private void starts(String field, String text, int shortest, int longest) {
        int characters = 0;
        for (int end = 0; end < text.length() && characters < longest;) {
            end = text.offsetByCodePoints(end, 1);
            characters++;
            if (characters >= shortest) {
                add(field, text.substring(0, end));
            }
        }
    }

    private void add(String field, String term) {
        if (!term.isEmpty()) {
            Collection<String> all = terms.computeIfAbsent(field, f -> new LinkedHashSet<>());
            all.add(term.length() > LONGEST_TERM ? term.substring(0, LONGEST_TERM) : term);
        }
    }
}
