package org.clientele.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

/** Two short sentences become one, and nothing that the user gave is touched. */
class OneSentenceTest {

    @Test
    void whatToDoIsJoined() {
        assertEquals("x.csv does not exist; check the path.", of("x.csv does not exist. Check the path."));
        assertEquals("It is a folder; CSV is wanted.", of("It is a folder. CSV is wanted."));
        assertEquals("x.csv 不存在；请检查路径。", of("x.csv 不存在。请检查路径。"));
    }

    @Test
    void oneSentenceStaysAsItIs() {
        assertEquals("Version 1.5 is no number of 10.17.1.", of("Version 1.5 is no number of 10.17.1."));
    }

    @Test
    void pathsAndQuotedValuesAreLeftAlone() {
        assertEquals("/data/St. Anna/x. Y.csv is empty; choose another file.",
                of("/data/St. Anna/x. Y.csv is empty. Choose another file.", "/data/St. Anna/x. Y.csv"));
        assertEquals("\"J. Smith\" is no number; write 1.", of("\"J. Smith\" is no number. Write 1."));
    }

    @Test
    void wordOfTheUserAtTheEndOfASentenceDoesNotKeepItApart() {
        assertEquals("There is no a.; give b.", of("There is no a.. Give b.", "a."));
    }

    private static String of(String message, String... verbatim) {
        return OneSentence.of(message, List.of(verbatim));
    }
}
