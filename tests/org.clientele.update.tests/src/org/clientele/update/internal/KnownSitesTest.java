package org.clientele.update.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sites that somebody added. */
class KnownSitesTest {

    private static final URI SITE = URI.create("https://own.example.org/updates/");

    @TempDir
    Path folder;

    /** How many of p2's two lists, of indexes and of files, name the site on the disk. */
    private long written() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> lists = files.filter(f -> f.getFileName().toString().endsWith(".repository.prefs")).toList();
            long found = 0;
            for (Path list : lists) {
                found += Files.readString(list).contains(SITE.getHost()) ? 1 : 0;
            }
            return found;
        }
    }

    @Test
    void addedSiteIsOnTheDiskBeforeTheProcessCanEnd() throws Exception {
        try (TestProgram program = new TestProgram(folder)) {
            program.updates().addSite(SITE, "Own");
            assertEquals(2, written());
            program.updates().removeSite(SITE);
            assertEquals(0, written());
        }
    }

    @Test
    void addressThatIsNoneIsRefused() throws Exception {
        try (TestProgram program = new TestProgram(folder)) {
            ClienteleException failure = assertThrows(ClienteleException.class,
                    () -> program.updates().addSite(URI.create("ftp://example.org/"), ""));
            assertEquals(StatusCodes.INVALID_INPUT, failure.code());
            assertEquals(List.of(), program.updates().sites());
        }
    }
}
