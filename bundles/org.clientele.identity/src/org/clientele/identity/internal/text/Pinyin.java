package org.clientele.identity.internal.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Compares letters with the readings of Chinese characters. */
public final class Pinyin {

    private static final int MOST_SPLITS = 12;
    private static final int MOST_JOINED = 8;
    private static final Readings READINGS = Readings.get();

    private Pinyin() {
    }

    /** How the letters of one character are typed. */
    public enum Style {
        /** Each but the last is a whole syllable, the last at least begins one. */
        SYLLABLES,
        /** Each at least begins a syllable. */
        BEGINNINGS
    }

    /**
     * Finds letters in the readings of characters that follow each other.
     *
     * @param characters simplified Chinese characters
     * @param letters what was typed
     * @param style how
     * @param atStart whether only the first character may begin it
     * @return the first place as first character and the one behind the last, or null
     */
    public static int[] find(int[] characters, String letters, Style style, boolean atStart) {
        BitSet failed = new BitSet();
        for (int start = 0; start < (atStart ? Math.min(1, characters.length) : characters.length); start++) {
            int end = match(characters, start, letters, 0, style, failed);
            if (end >= 0) {
                return new int[] { start, end };
            }
        }
        return null;
    }

    /** Where the match ends, or -1. What has failed once, a character with the rest of the letters, is not tried again. */
    private static int match(int[] characters, int at, String letters, int from, Style style, BitSet failed) {
        if (from == letters.length()) {
            return at;
        }
        int state = at * (letters.length() + 1) + from;
        if (at == characters.length || failed.get(state)) {
            return -1;
        }
        for (String reading : READINGS.of(characters[at])) {
            int common = common(reading, letters, from);
            boolean ends = from + common == letters.length();
            int least = style == Style.BEGINNINGS ? 1 : ends ? Math.max(1, common) : reading.length();
            for (int taken = common; taken >= least; taken--) {
                int end = match(characters, at + 1, letters, from + taken, style, failed);
                if (end >= 0) {
                    return end;
                }
            }
        }
        failed.set(state);
        return -1;
    }

    private static int common(String reading, String letters, int from) {
        int n = 0;
        while (n < reading.length() && from + n < letters.length() && reading.charAt(n) == letters.charAt(from + n)) {
            n++;
        }
        return n;
    }

    /**
     * The ways in which letters can be parted into syllables.
     *
     * @param letters what was typed
     * @param style how
     * @return the ways, those of few parts first; empty when there is none
     */
    public static List<List<String>> split(String letters, Style style) {
        List<List<String>> found = new ArrayList<>();
        split(letters, 0, style, new ArrayList<>(), found, new int[1]);
        found.sort((a, b) -> Integer.compare(a.size(), b.size()));
        return found.size() > MOST_SPLITS ? found.subList(0, MOST_SPLITS) : found;
    }

    private static void split(String letters, int from, Style style, List<String> parts, List<List<String>> found,
            int[] steps) {
        if (from == letters.length()) {
            found.add(List.copyOf(parts));
            return;
        }
        for (int to = Math.min(letters.length(), from + Readings.LONGEST); to > from; to--) {
            if (++steps[0] > 2_000 || found.size() >= 4 * MOST_SPLITS) {
                return;
            }
            String part = letters.substring(from, to);
            boolean mayBegin = style == Style.BEGINNINGS || to == letters.length();
            if (mayBegin ? READINGS.isBeginning(part) : READINGS.isSyllable(part)) {
                parts.add(part);
                split(letters, to, style, parts, found, steps);
                parts.removeLast();
            }
        }
    }

    /**
     * The readings of a short name in a row.
     *
     * @param characters simplified Chinese characters
     * @return some of the combinations, at most eight; empty when a character has no reading
     */
    public static Set<String> joined(int[] characters) {
        Set<String> all = Set.of(""); //$NON-NLS-1$
        for (int character : characters) {
            Set<String> longer = new LinkedHashSet<>();
            for (String begun : all) {
                for (String reading : READINGS.of(character)) {
                    if (longer.size() < MOST_JOINED) {
                        longer.add(begun + reading);
                    }
                }
            }
            all = longer;
        }
        return all;
    }

    /**
     * The first letters of the readings of a character.
     *
     * @param character a simplified Chinese character
     * @return letters, each once
     */
    public static Set<Character> initials(int character) {
        Set<Character> letters = new LinkedHashSet<>();
        READINGS.of(character).forEach(reading -> letters.add(reading.charAt(0)));
        return letters;
    }
}
