package org.clientele.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The log of the command line stays short: 1000 KB, and ten files of the time before. */
class LogTurnTest {

    @TempDir
    Path folder;

    private Path write(int bytes) throws Exception {
        return Files.writeString(folder.resolve("cli.log"), "x".repeat(bytes));
    }

    @Test
    void shortLogStaysAndAMissingOneDoesNoHarm() throws Exception {
        LogTurn.turn(folder.resolve("none.log"));
        Path log = write(1000 * 1024);
        LogTurn.turn(log);
        assertTrue(Files.exists(log));
    }

    @Test
    void longLogTakesTheFirstFreeNameAndThenThatOfTheOldest() throws Exception {
        for (int i = 0; i < 10; i++) {
            LogTurn.turn(write(1_100_000 + i));
            Files.setLastModifiedTime(folder.resolve("cli.bak_" + i + ".log"), FileTime.fromMillis((i + 3) % 10 * 1000L));
        }
        assertFalse(Files.exists(folder.resolve("cli.log")));
        LogTurn.turn(write(1_200_000));
        assertEquals(1_200_000, Files.size(folder.resolve("cli.bak_7.log")));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(10, files.count());
        }
    }
}
