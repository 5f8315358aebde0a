package org.clientele.update.internal.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a snapshot makes of links in the folders that it copies. */
class SnapshotTest {

    @TempDir
    Path folder;
    private Path configuration;
    private Path copy;

    @BeforeEach
    void folders() throws IOException {
        configuration = Files.createDirectory(folder.resolve("configuration"));
        copy = folder.resolve("copy");
        Files.writeString(Files.createDirectory(folder.resolve("elsewhere")).resolve("config.ini"), "old");
    }

    private void link(String name, String target) throws IOException {
        try {
            Files.createSymbolicLink(configuration.resolve(name), Path.of(target));
        } catch (IOException | UnsupportedOperationException e) {
            assumeTrue(false, "no links can be made here");
        }
    }

    @Test
    void linkToAFileIsCopiedAsWhatItSays() throws IOException {
        link("config.ini", "../elsewhere/config.ini");
        Snapshot.tree(configuration, copy, Set.of());
        assertTrue(Files.isRegularFile(copy.resolve("config.ini"), LinkOption.NOFOLLOW_LINKS));
        assertEquals("old", Files.readString(copy.resolve("config.ini")));
    }

    @Test
    void linkToAFolderOrToNothingStaysALink() throws IOException {
        link("more", "../elsewhere");
        link("nothing", "../gone");
        Snapshot.tree(configuration, copy, Set.of());
        assertEquals(Path.of("../elsewhere"), Files.readSymbolicLink(copy.resolve("more")));
        assertEquals(Path.of("../gone"), Files.readSymbolicLink(copy.resolve("nothing")));
    }

    @Test
    void folderThatIsALinkIsCopiedWithWhatIsInIt() throws IOException {
        link("linked", "../elsewhere");
        Snapshot.tree(configuration.resolve("linked"), copy, Set.of());
        assertFalse(Files.isSymbolicLink(copy));
        assertEquals("old", Files.readString(copy.resolve("config.ini")));
    }
}
