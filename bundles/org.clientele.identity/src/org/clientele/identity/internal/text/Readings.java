package org.clientele.identity.internal.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.ibm.icu.text.Transliterator;

/**
 * The pinyin of Chinese characters without tones: every reading, those of surnames included. What the tables do not have
 * gets the reading of the Unicode data.
 */
public final class Readings {

    private static final Readings INSTANCE = new Readings();
    /** The letters of the longest syllable. */
    static final int LONGEST = 6;

    private final Map<Integer, List<String>> table = new HashMap<>();
    private final Map<Integer, List<String>> rare = new ConcurrentHashMap<>();
    private final Transliterator unicode = Transliterator.getInstance("Han-Latin; Latin-ASCII; Lower"); //$NON-NLS-1$
    private final TreeSet<String> syllables = new TreeSet<>();
    private final Set<String> beginnings;

    private Readings() {
        Map<Integer, Set<String>> all = new HashMap<>();
        read("readings.txt", all); //$NON-NLS-1$
        read("surnames.txt", all); //$NON-NLS-1$
        all.forEach((character, readings) -> table.put(character, List.copyOf(readings)));
        beginnings = syllables.stream()
                .flatMap(s -> IntStream.rangeClosed(1, s.length()).mapToObj(n -> s.substring(0, n)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The readings.
     *
     * @return the only instance
     */
    public static Readings get() {
        return INSTANCE;
    }

    /**
     * All readings of a character.
     *
     * @param character a simplified Chinese character
     * @return syllables, the usual ones first; empty when none is known
     */
    public List<String> of(int character) {
        List<String> known = table.get(character);
        return known != null ? known : rare.computeIfAbsent(character, this::unicode);
    }

    /**
     * Whether letters are a syllable.
     *
     * @param letters lower case
     * @return true when a character is read so
     */
    public boolean isSyllable(String letters) {
        return syllables.contains(letters);
    }

    /**
     * Whether letters begin a syllable or are one.
     *
     * @param letters lower case
     * @return true when a character's reading begins so
     */
    public boolean isBeginning(String letters) {
        return beginnings.contains(letters);
    }

    /**
     * The syllables that begin so.
     *
     * @param letters lower case
     * @return in the order of letters
     */
    public Set<String> startingWith(String letters) {
        return Collections.unmodifiableSet(syllables.subSet(letters, letters + '{'));
    }

    private List<String> unicode(int character) {
        String text = Character.toString(character);
        String reading;
        synchronized (unicode) {
            reading = unicode.transliterate(text);
        }
        boolean isKnown = !reading.equals(text) && reading.chars().allMatch(c -> c >= 'a' && c <= 'z');
        return isKnown ? List.of(reading) : List.of();
    }

    private void read(String name, Map<Integer, Set<String>> all) {
        try (InputStream in = Readings.class.getResourceAsStream(name);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) { //$NON-NLS-1$
                    int space = line.indexOf(' ');
                    String syllable = line.substring(0, space);
                    line.substring(space + 1).codePoints().forEach(character -> add(character, syllable, all));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** People type v or u for the vowel of lü. */
    private void add(int character, String syllable, Map<Integer, Set<String>> all) {
        Set<String> readings = all.computeIfAbsent(character, c -> new LinkedHashSet<>());
        readings.add(syllable);
        syllables.add(syllable);
        if (syllable.indexOf('v') >= 0) {
            readings.add(syllable.replace('v', 'u'));
            syllables.add(syllable.replace('v', 'u'));
        }
    }
}
