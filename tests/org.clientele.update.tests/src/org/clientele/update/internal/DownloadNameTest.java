package org.clientele.update.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.clientele.core.update.UpdateProblem;
import org.clientele.core.update.UpdateProblem.Kind;
import org.clientele.core.update.UpdateRefused;
import org.eclipse.equinox.p2.metadata.IArtifactKey;
import org.eclipse.equinox.p2.metadata.Version;
import org.eclipse.equinox.p2.repository.artifact.spi.ArtifactDescriptor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names of files are made of what a site says, and a site may say anything. */
class DownloadNameTest {

    @TempDir
    Path folder;

    private static NeededArtifact artifact(String id) {
        LoadedSite site = new LoadedSite(URI.create("http://localhost/site"), Optional.empty(), Optional.empty(), List.of());
        return new NeededArtifact(site, null, new ArtifactDescriptor(new Key(id)));
    }

    /** A key of a bundle. */
    private record Key(String id) implements IArtifactKey {

        @Override
        public String getClassifier() {
            return "osgi.bundle";
        }

        @Override
        public String getId() {
            return id;
        }

        @Override
        public Version getVersion() {
            return Version.createOSGi(1, 0, 0);
        }

        @Override
        public String toExternalForm() {
            return getClassifier() + ',' + id + ',' + getVersion();
        }
    }

    @Test
    void nameThatLeadsOutOfTheFolderIsRefusedBeforeAnythingIsWritten() throws IOException {
        for (String id : List.of("../../autostart/x", "..\\..\\x", "C:x", "/etc/x")) {
            UpdateRefused refused = assertThrows(UpdateRefused.class,
                    () -> Downloads.fetch(artifact(id), folder.resolve("download"), null));
            UpdateProblem problem = refused.problems().getFirst();
            assertEquals(Kind.TAMPERED, problem.kind());
            assertTrue(problem.text().contains(id) && problem.text().contains("http://localhost/site"), problem.text());
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertFalse(files.findAny().isPresent());
        }
    }

    @Test
    void namesOfBundlesAndFeaturesAreNamesOfFiles() {
        assertTrue(artifact("org.clientele.ui_admin-x.feature").isNameOfFile());
    }
}
