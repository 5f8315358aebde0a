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
        return Scrub.log(List.of(lines), CustomerWords.NONE);
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
                !MESSAGE A listener failed for record \u2026 of \u2026 \u2026 in \u2026
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
    void accountsAreToldApartAndNotNamed() {
        assertEquals(Scrub.account("anna"), Scrub.account("anna"));
        assertNotEquals(Scrub.account("anna"), Scrub.account("bernd"));
        assertFalse(Scrub.account("anna").contains("anna"));
    }
}
