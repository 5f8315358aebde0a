package org.clientele.identity.internal.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.apache.lucene.search.Query;
import org.clientele.core.search.SearchHit.Field;
import org.clientele.core.search.SearchHit.Way;
import org.clientele.identity.internal.index.Fields;
import org.clientele.identity.internal.query.Checks.Finder;
import org.clientele.identity.internal.text.FoldedText.Word;
import org.clientele.identity.internal.text.Pinyin;

/**
 * One way of matching, with what the index is asked for it. What matches in an earlier tier ranks before what matches in a
 * later one, so the later are only asked when the earlier did not give enough.
 *
 * @param query the question to the index
 * @param check finds the match in a candidate, or null
 */
record Tier(Query query, Function<Candidate, Match> check) {

    private static final Set<Field> NUMBERS = Set.of(Field.NUMBER);
    private static final Set<Field> NAMES = Set.of(Field.NAME);
    private static final Set<Field> CONTACTS = Set.of(Field.CONTACT, Field.IDENTIFIER);
    private static final Finder WORD = Checks::word;
    private static final Finder FUZZY = Checks::fuzzyWord;
    private static final List<Way> PINYIN_WAYS = List.of(Way.WORD, Way.PINYIN, Way.INITIALS);

    /** The tiers for what was typed, the best first. */
    static List<Tier> of(TypedText typed) {
        List<Tier> tiers = new ArrayList<>();
        String compact = typed.compact();
        tiers.add(new Tier(Terms.term(Fields.NUMBER, compact), c -> Checks.whole(c, NUMBERS, Set.of(compact))));
        tiers.add(new Tier(Terms.term(Fields.NAME, compact), c -> Checks.whole(c, NAMES, Set.of(compact))));
        exactContact(typed, tiers);
        tiers.add(new Tier(
                Terms.start(Fields.NUMBER_START, Fields.NUMBER, Fields.LONGEST_NAME_START, compact),
                c -> Checks.start(c, NUMBERS, compact)));
        tiers.add(new Tier(Terms.start(Fields.NAME_START, Fields.NAME, Fields.LONGEST_NAME_START, compact),
                c -> Checks.start(c, NAMES, compact)));
        words(typed, tiers);
        if (typed.hasLetters()) {
            pinyin(typed, tiers);
        }
        fuzzy(typed, tiers);
        tiers.add(new Tier(Terms.all(typed.words().stream().map(Terms::note).toList()),
                c -> Checks.all(c.free(), typed.words(), List.of(WORD), List.of(Way.WORD))));
        return tiers;
    }

    private static void exactContact(TypedText typed, List<Tier> tiers) {
        tiers.add(new Tier(Terms.term(Fields.CONTACT, typed.compact()),
                c -> Checks.whole(c, CONTACTS, Set.of(typed.compact()))));
        if (!typed.phone().isEmpty()) {
            tiers.add(new Tier(
                    Terms.any(typed.phone().stream().map(digits -> Terms.term(Fields.CONTACT, digits)).toList()),
                    c -> Checks.phone(c, typed.phone(), Way.EXACT)));
        }
    }

    private static void words(TypedText typed, List<Tier> tiers) {
        String compact = typed.compact();
        tiers.add(new Tier(Terms.all(typed.words().stream().map(Terms::word).toList()),
                c -> Checks.all(c.texts(), typed.words(), List.of(WORD), List.of(Way.WORD))));
        if (typed.words().size() > 1 || !typed.phone().isEmpty()) {
            Set<String> digits = typed.phone().isEmpty() ? Set.of(compact) : typed.phone();
            tiers.add(new Tier(Terms.any(digits.stream().map(form -> Terms.start(Fields.CONTACT_START, Fields.CONTACT,
                    Fields.LONGEST_NAME_START, form)).toList()), c -> contact(c, typed)));
        }
    }

    private static Match contact(Candidate candidate, TypedText typed) {
        Match start = Checks.start(candidate, CONTACTS, typed.compact());
        return start != null || typed.phone().isEmpty() ? start : Checks.phone(candidate, typed.phone(), Way.PREFIX);
    }

    /** A name that begins so before one that has it further on. */
    private static void pinyin(TypedText typed, List<Tier> tiers) {
        for (boolean initials : new boolean[] { false, true }) {
            for (boolean atStart : new boolean[] { true, false }) {
                List<Finder> finders = new ArrayList<>(List.of(WORD, Checks.pinyin(Pinyin.Style.SYLLABLES, atStart)));
                if (initials) {
                    finders.add(Checks.pinyin(Pinyin.Style.BEGINNINGS, atStart));
                }
                List<Query> words = typed.words().stream()
                        .map(word -> letters(word, initials, atStart && word.start() == 0, typed.words().size() == 1))
                        .toList();
                tiers.add(new Tier(Terms.all(words), c -> Checks.all(c.texts(), typed.words(), finders, PINYIN_WAYS)));
            }
        }
    }

    /** Of a single word, what the tiers before have asked for is left out. */
    private static Query letters(Word word, boolean initials, boolean atStart, boolean isOnly) {
        List<Query> any = new ArrayList<>();
        boolean isLetters = TypedText.isLetters(word);
        if (!isOnly || !isLetters) {
            any.add(Terms.word(word));
        }
        if (isLetters && !(isOnly && initials)) {
            any.add(Terms.pinyin(word.text(), atStart));
        }
        if (isLetters && initials && word.text().length() > 1) {
            any.add(Terms.initials(word.text(), atStart));
        }
        return Terms.any(any);
    }

    private static void fuzzy(TypedText typed, List<Tier> tiers) {
        List<Finder> finders = List.of(WORD, FUZZY);
        List<Way> ways = List.of(Way.WORD, Way.FUZZY);
        if (typed.words().stream().anyMatch(word -> Terms.mayBeMistyped(word.text()))) {
            for (boolean unfinished : new boolean[] { false, true }) {
                tiers.add(new Tier(
                        Terms.all(typed.words().stream().map(word -> Terms.fuzzy(word, unfinished)).toList()),
                        c -> Checks.all(c.texts(), typed.words(), finders, ways)));
            }
        }
        if (Terms.mayBeMistyped(typed.compact()) && typed.words().stream().allMatch(TypedText::isLetters)) {
            tiers.add(new Tier(Terms.fuzzyPinyin(typed.compact()), c -> Checks.fuzzyPinyin(c, typed.compact())));
        }
    }
}
