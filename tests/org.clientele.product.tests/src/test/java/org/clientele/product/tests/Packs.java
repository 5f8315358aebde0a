package org.clientele.product.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The two packs, built once for all tests as partners build: outside of this tree, against the update site alone. */
final class Packs {

    private static Path built;

    private Packs() {
    }

    /** Builds the sites of the packs and runs the packs' own tests, unless this run did so. */
    static synchronized void build() throws IOException, InterruptedException {
        if (built != null) {
            return;
        }
        Path folder = Files.createTempDirectory("packs");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
        Shell.run(folder, Map.of(), "cp", "-a", Archives.root().resolve("packs") + "/.", folder.toString()).ok();
        PartnerMaven.script(folder, folder.resolve("build").toString(),
                Archives.root().resolve("releng/org.clientele.product/target/repository").toString());
        built = folder;
    }

    private static void delete(Path folder) {
        try {
            Shell.run(folder.getParent(), Map.of(), "rm", "-rf", folder.toString()).ok();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The folder in which both were built. */
    static Path folder() {
        return built;
    }

    /** The site of a pack, such as {@code utility}. */
    static Path site(String pack) {
        return built.resolve(pack + "/sites/packs." + pack + ".repository/target/repository");
    }
}
