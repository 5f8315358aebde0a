package org.clientele.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

/** Distances are the worked examples of optimal string alignment: swapping neighbours counts once. */
class NearestTest {

    private static final List<String> COMMANDS = List.of("import", "export", "info", "segments", "restore");

    @Test
    void distanceCountsLetters() {
        assertEquals(3, Nearest.distance("kitten", "sitting"));
        assertEquals(1, Nearest.distance("improt", "import"));
        assertEquals(3, Nearest.distance("ca", "abc"));
        assertEquals(4, Nearest.distance("", "info"));
    }

    @Test
    void nearWordIsFound() {
        assertEquals(Optional.of("import"), Nearest.to("improt", COMMANDS));
        assertEquals(Optional.of("segments"), Nearest.to("segment", COMMANDS));
        assertEquals(Optional.of("restore"), Nearest.to("rest", COMMANDS));
    }

    @Test
    void farWordIsNot() {
        assertEquals(Optional.empty(), Nearest.to("xyzzy", COMMANDS));
        assertEquals(Optional.empty(), Nearest.to("i", COMMANDS));
    }
}
