package org.clientele.facts.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.clientele.core.facts.FactColumn.TextPlace;
import org.junit.jupiter.api.Test;

/** Texts come back as they were, and beginnings of words are found in every script. */
class TextBlockTest {

    @Test
    void textsComeBackAndEmptyOnesAreMissing() {
        TextBlock block = block("Anna", "", null, "陈静", "Émile");
        assertEquals("Anna", block.get(0));
        assertNull(block.get(1));
        assertNull(block.get(2));
        assertTrue(block.isMissing(2));
        assertEquals("陈静", block.get(3));
        assertEquals("Émile", block.get(4));
    }

    @Test
    void partsAreFoundAtTheirPlaceAsInTheTextItself() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        String letters = "aAbBäÄéЁё陈有限 -(x";
        for (int round = 0; round < 300; round++) {
            String[] texts = new String[40];
            for (int i = 0; i < texts.length; i++) {
                texts[i] = random.nextInt(8) == 0 ? null : word(random, letters, 9);
            }
            TextBlock block = block(texts);
            String part = word(random, letters, 3);
            byte[] needle = part.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
            for (TextPlace place : TextPlace.values()) {
                List<Integer> found = new ArrayList<>();
                block.rowsWithPart(needle, place, found::add);
                List<Integer> expected = new ArrayList<>();
                for (int i = 0; i < texts.length; i++) {
                    if (texts[i] != null && place.has(texts[i], part)) {
                        expected.add(i);
                    }
                    assertEquals(expected.contains(i), block.hasPart(i, needle, place), "seed " + seed);
                }
                assertEquals(expected, found, "seed " + seed + ": " + part + ' ' + place);
            }
        }
    }

    private static String word(Random random, String letters, int most) {
        StringBuilder word = new StringBuilder();
        for (int n = 1 + random.nextInt(most); n > 0; n--) {
            word.append(letters.charAt(random.nextInt(letters.length())));
        }
        return word.toString();
    }

    @Test
    void wordsAreFoundByTheirBeginningWhateverTheCase() {
        TextBlock block = block("Anna Smith", "Joanna", "O'Anders", "SMITHSON Ltd", "北京陈氏有限公司", "ÉMILE Zola", "x-anna", "Ёлка");
        assertEquals(List.of(0, 2, 6), find(block, "an"));
        assertEquals(List.of(0, 3), find(block, "smith"));
        assertEquals(List.of(4), find(block, "陈"));
        assertEquals(List.of(4), find(block, "有限"));
        assertEquals(List.of(5), find(block, "émi"));
        assertEquals(List.of(), find(block, "mile"));
        assertEquals(List.of(7), find(block, "ёл"));
        assertEquals(List.of(), find(block, "лк"));
    }

    @Test
    void oneTextsEndIsNotAnothersBeginning() {
        assertEquals(List.of(), find(block("ab", "cd"), "bc"));
        assertEquals(List.of(), find(block("a", "b"), "ab"));
    }

    @Test
    void searchAgreesWithTheStringsForRandomTexts() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int c = random.nextInt(12); c > 0; c--) {
                text.append("aAbB é Ж9-".charAt(random.nextInt(10)));
            }
            texts.add(text.toString());
        }
        TextBlock block = block(texts.toArray(String[]::new));
        for (String needle : List.of("a", "ab", "b9", "é", "ж", "aé", "9")) {
            List<Integer> expected = new ArrayList<>();
            for (int i = 0; i < texts.size(); i++) {
                for (String word : texts.get(i).toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
                    if (word.startsWith(needle)) {
                        expected.add(i);
                        break;
                    }
                }
            }
            assertEquals(expected, find(block, needle), "seed " + seed + ", " + needle);
        }
    }

    private static TextBlock block(String... texts) {
        TextBlock.Builder builder = new TextBlock.Builder(1, 1);
        for (String text : texts) {
            builder.add(text);
        }
        return builder.build();
    }

    private static List<Integer> find(TextBlock block, String beginning) {
        List<Integer> rows = new ArrayList<>();
        block.rowsWithWord(beginning.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8), rows::add);
        return rows;
    }
}
