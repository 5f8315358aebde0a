package org.clientele.identity.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.clientele.identity.internal.text.FoldedText.Range;
import org.clientele.identity.internal.text.FoldedText.Word;
import org.junit.jupiter.api.Test;

class FoldedTextTest {

    private static String compact(String text) {
        return FoldedText.of(text, 1_000).compact();
    }

    private static List<String> words(FoldedText text) {
        return text.words().stream().map(Word::text).toList();
    }

    @Test
    void caseAccentsAndWidthDoNotMatter() {
        assertEquals("jurgenlefevre", compact("Jürgen Lefèvre"));
        assertEquals("jurgenlefevre", compact("Ju\u0308rgen LEFE\u0300VRE"), "combining accents");
        assertEquals("strasse", compact("Straße"));
        assertEquals("lodz", compact("Łódź"));
        assertEquals("abc123", compact("ＡＢＣ１２３"));
    }

    @Test
    void traditionalCharactersAreSimplified() {
        assertEquals("华为技术", compact("華為技術"));
        assertEquals("张伟", compact("張偉"));
    }

    @Test
    void wordsAreParted() {
        assertEquals(List.of("ada", "o", "brien", "华为", "3com"), words(FoldedText.of("Ada O'Brien 华为 3Com", 100)));
        assertEquals(List.of("华为集团"), words(FoldedText.of("华为（集团）", 100)));
        assertEquals(List.of("华为", "集团"), words(FoldedText.typed("华为 集团", 100)));
    }

    @Test
    void aMatchIsFoundInTheOriginal() {
        FoldedText text = FoldedText.of("Groß-Straße 5", 100);
        int at = text.compact().indexOf("strasse");
        Range range = text.range(at, at + "strasse".length());
        assertEquals("Straße", text.original().substring(range.start(), range.end()));
    }

    @Test
    void strangeTextsAreTaken() {
        assertEquals("", compact(" \t\u0000\u0007…—"));
        assertEquals("😀a", compact("😀 a"));
        assertEquals("𠮷野家", compact("𠮷野家"));
        assertEquals("שלום", compact("\u202eשלום\u202c"));
        assertEquals(1_000, compact("x".repeat(10_000)).length());
    }

    @Test
    void oneTypingErrorIsForgiven() {
        for (String typed : List.of("smith", "smit", "smiths", "smyth", "msith", "smtih")) {
            assertTrue(Edits.atMostOne("smith", typed), typed);
        }
        for (String typed : List.of("smi", "smythe", "htims", "smthi2", "imsth")) {
            assertFalse(Edits.atMostOne("smith", typed), typed);
        }
    }
}
