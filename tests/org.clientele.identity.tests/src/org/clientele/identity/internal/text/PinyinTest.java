package org.clientele.identity.internal.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.clientele.identity.internal.text.Pinyin.Style;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Readings of characters. Expected values are those of the data sets that are named. */
class PinyinTest {

    /** As in the dictionary of surnames, Xiandai Hanyu Cidian. */
    private static final Map<String, List<String>> SURNAMES = Map.ofEntries(Map.entry("单", List.of("shan")),
            Map.entry("曾", List.of("zeng")), Map.entry("仇", List.of("qiu")), Map.entry("解", List.of("xie")),
            Map.entry("查", List.of("zha")), Map.entry("区", List.of("ou")), Map.entry("尉迟", List.of("yuchi")),
            Map.entry("万俟", List.of("moqi")), Map.entry("朴", List.of("piao")), Map.entry("盖", List.of("ge", "gai")),
            Map.entry("任", List.of("ren")), Map.entry("冼", List.of("xian")), Map.entry("缪", List.of("miao")),
            Map.entry("种", List.of("chong")), Map.entry("覃", List.of("qin", "tan")),
            Map.entry("翟", List.of("zhai", "di")), Map.entry("乐", List.of("yue", "le")),
            Map.entry("长孙", List.of("zhangsun")), Map.entry("单于", List.of("chanyu")),
            Map.entry("吕", List.of("lv", "lu")), Map.entry("那", List.of("na")), Map.entry("召", List.of("shao")),
            Map.entry("员", List.of("yun")), Map.entry("逄", List.of("pang")), Map.entry("郗", List.of("xi", "chi")));

    private static int[] characters(String text) {
        return text.codePoints().toArray();
    }

    @Test
    void surnamesAreReadAsSurnames() {
        SURNAMES.forEach((name, readings) -> readings.forEach(reading -> assertArrayEquals(
                new int[] { 0, name.length() }, Pinyin.find(characters(name), reading, Style.SYLLABLES, true),
                name + " " + reading)));
    }

    @Test
    void lettersAreFoundWhereverASyllableBegins() {
        int[] name = characters("上海华为");
        assertArrayEquals(new int[] { 2, 4 }, Pinyin.find(name, "huawei", Style.SYLLABLES, false));
        assertArrayEquals(new int[] { 1, 3 }, Pinyin.find(name, "haihu", Style.SYLLABLES, false));
        assertNull(Pinyin.find(name, "huawei", Style.SYLLABLES, true));
        assertNull(Pinyin.find(name, "anghai", Style.SYLLABLES, false));
        assertNull(Pinyin.find(name, "shhai", Style.SYLLABLES, false));
    }

    @Test
    void beginningsOfSyllablesAreEnough() {
        int[] name = characters("张伟");
        for (String typed : List.of("zw", "zhw", "zwei", "zhangw")) {
            assertArrayEquals(new int[] { 0, 2 }, Pinyin.find(name, typed, Style.BEGINNINGS, true), typed);
        }
        assertNull(Pinyin.find(name, "zx", Style.BEGINNINGS, true));
    }

    @Test
    void lettersArePartedInEveryWay() {
        assertEquals(List.of("xian"), Pinyin.split("xian", Style.SYLLABLES).getFirst());
        assertTrue(Pinyin.split("xian", Style.SYLLABLES).contains(List.of("xi", "an")));
        assertTrue(Pinyin.split("fangan", Style.SYLLABLES).contains(List.of("fang", "an")));
        assertTrue(Pinyin.split("fangan", Style.SYLLABLES).contains(List.of("fan", "gan")));
        assertEquals(List.of(), Pinyin.split("smith", Style.SYLLABLES));
    }

    @Test
    void charactersOutsideOfTheTablesHaveAReading() {
        assertEquals(List.of("zhuo"), Readings.get().of("䓬".codePointAt(0)), "Unihan kMandarin of U+44EC: zhuó");
        assertEquals(List.of(), Readings.get().of('x'));
    }

    @Test
    void everyPhraseOfThePublishedListIsFoundByItsPinyin() throws Exception {
        String data = System.getenv("CLIENTELE_TEST_DATA");
        Path file = Path.of(data == null || data.isEmpty() ? "missing" : data, "chinese", "phrase_pinyin.txt");
        Assumptions.assumeTrue(Files.isReadable(file), "needs phrase_pinyin.txt of mozillazg/phrase-pinyin-data");
        List<String> missed = new ArrayList<>();
        int phrases = 0;
        for (String read : Files.readAllLines(file)) {
            String line = read.replaceAll("#.*", "");
            int colon = line.indexOf(':');
            if (colon > 0) {
                phrases++;
                String typed = Normalizer.normalize(line.substring(colon + 1).replace(" ", ""), Normalizer.Form.NFD)
                        .replace("u\u0308", "v").replaceAll("\\p{M}", "");
                String initials = Normalizer.normalize(line.substring(colon + 1).strip(), Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "").replaceAll("(\\p{L})\\p{L}*\\s*", "$1");
                int[] phrase = characters(line.substring(0, colon));
                if (Pinyin.find(phrase, typed, Style.SYLLABLES, true) == null
                        || Pinyin.find(phrase, initials, Style.BEGINNINGS, true) == null) {
                    missed.add(line);
                }
            }
        }
        assertTrue(phrases > 47_000, "phrases read: " + phrases);
        assertEquals(List.of(), missed);
        assertNotNull(Pinyin.find(characters("银行"), "yinhang", Style.SYLLABLES, true));
    }
}
