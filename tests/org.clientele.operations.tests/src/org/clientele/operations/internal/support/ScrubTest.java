package org.clientele.operations.internal.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

/** What is left of a log in a support bundle. */
class ScrubTest {

    private static String scrubbed(String... lines) {
        Vocabulary vocabulary = new Vocabulary();
        vocabulary.learn("A listener failed for record {0} of {1} in {2}");
        vocabulary.learn("\u627e\u4e0d\u5230\u5ba2\u6237\u7684\u8bb0\u5f55");
        return new Scrub(CustomerWords.NONE, vocabulary).log(List.of(lines));
    }

    @Test
    void headersAndStacksStayAndMessagesOfExceptionsGo() {
        String text = scrubbed("!ENTRY org.clientele.store 4 0 2026-11-22 22:00:00.000",
                "!MESSAGE A listener failed for record 4711 of \"Ada Lovelace\" <ada@example.org> in /home/ada/store",
                "!STACK 0", "java.lang.IllegalStateException: Ada Lovelace, C-1815",
                "\tat org.clientele.store.internal.OpenStore.close(OpenStore.java:12)",
                "Caused by: java.sql.SQLException: value 'Lovelace'", "\t... 12 more", "Lovelace on a line of its own");
        assertEquals("""
                !ENTRY org.clientele.store 4 0 2026-11-22 22:00:00.000
                !MESSAGE A listener failed for record \u2026 of \u2026 in \u2026
                !STACK 0
                java.lang.IllegalStateException: \u2026
                \tat org.clientele.store.internal.OpenStore.close(OpenStore.java:12)
                Caused by: java.sql.SQLException: \u2026
                \t... 12 more
                (29 characters left out)
                """, text);
    }

    @Test
    void messagesOfAddOnsAreLeftOut() {
        String text = scrubbed("!ENTRY com.example.visits 2 0 2026-11-22 22:00:00.000", "!MESSAGE Visit of Ada failed");
        assertFalse(text.contains("Ada"), text);
        assertTrue(text.contains("com.example.visits"), text);
    }

    @Test
    void wordsThatTheProgramDoesNotUseAreLeftOut() {
        String text = scrubbed("!ENTRY org.eclipse.ui 4 0 2026-11-22 22:00:00.000",
                "!MESSAGE A listener failed for Ada Lovelace, Pfauengasse 17, in Bath",
                "!MESSAGE \u627e\u4e0d\u5230\u5ba2\u6237\uff0c\u6b27\u9633\u7fe0\u82b1\u7684\u8bb0\u5f55");
        assertEquals("""
                !ENTRY org.eclipse.ui 4 0 2026-11-22 22:00:00.000
                !MESSAGE A listener failed for \u2026 17, in \u2026
                !MESSAGE \u627e\u4e0d\u5230\u5ba2\u6237\uff0c\u2026
                """, text);
    }

    @Test
    void linesOfANoteThatLookLikeALogAreLeftOut() {
        for (String line : List.of("!ENTRY Ada Lovelace", "!SESSION of Ada Lovelace", "!SUBENTRY 1 Ada 4 0 yesterday",
                "\tat Lovelace & Sons(London)", "\tat ada.lovelace(Ada)", "ada.example.Lovelace: a note",
                "Caused by: ada.Lovelace")) {
            assertEquals("(" + line.length() + " characters left out)\n", scrubbed(line));
        }
    }

    @Test
    void accountsAreToldApartAndNotNamed() {
        assertEquals(Scrub.account("anna"), Scrub.account("anna"));
        assertNotEquals(Scrub.account("anna"), Scrub.account("bernd"));
        assertFalse(Scrub.account("anna").contains("anna"));
    }
}
