package org.clientele.product.tests;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The two packs, built once for all tests against the update site alone. */
final class Packs {

    private static boolean built;

    private Packs() {
    }

    /** Builds the sites of the packs unless this run did so. */
    static synchronized void build() throws IOException, InterruptedException {
        if (built) {
            return;
        }
        List<String> arguments = new ArrayList<>(
                List.of("-ntp", "-Dmaven.repo.local=" + System.getProperty("clientele.maven.repository")));
        if (Boolean.getBoolean("clientele.maven.offline")) {
            arguments.add("-o");
        }
        Path root = Archives.root();
        Shell.run(root, Map.of("JAVA_HOME", System.getProperty("java.home"), "CLIENTELE_MAVEN",
                Path.of(System.getProperty("clientele.maven"), "bin/mvn").toString(), "CLIENTELE_MAVEN_ARGS",
                String.join(" ", arguments), "PACKS_GOALS", "clean verify -DskipTests"),
                root.resolve("packs/build").toString()).ok();
        built = true;
    }

    /** The site of a pack, such as {@code utility}. */
    static Path site(String pack) {
        return Archives.root().resolve("packs/" + pack + "/sites/packs." + pack + ".repository/target/repository");
    }
}
