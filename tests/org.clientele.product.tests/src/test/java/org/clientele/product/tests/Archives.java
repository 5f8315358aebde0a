package org.clientele.product.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The archives and sites that the build wrote. */
final class Archives {

    private static final Path ROOT = Path.of(System.getProperty("clientele.root"));

    private static final Path PRODUCTS = ROOT.resolve("releng/org.clientele.product/target/products");

    private Archives() {
    }

    static Path root() {
        return ROOT;
    }

    /** The archive of one system, such as {@code linux.gtk.x86_64}. */
    static Path archive(String system) throws IOException {
        try (Stream<Path> files = Files.list(PRODUCTS)) {
            List<Path> found = files.filter(f -> f.getFileName().toString().matches(
                    "clientele-[0-9.]+-" + system.replace(".", "\\.") + "\\.(tar\\.gz|zip)")).toList();
            if (found.size() != 1) {
                throw new AssertionError("one archive for " + system + ", not " + found);
            }
            return found.getFirst();
        }
    }

    /** Unpacks the product for Linux and answers its folder. */
    static Path unpackForLinux(Path folder) throws IOException, InterruptedException {
        Shell.run(folder, Map.of(), "tar", "xzf", archive("linux.gtk.x86_64").toString()).ok();
        return folder.resolve("clientele");
    }

    /** The update site that a module of the tests built. */
    static String site(String module) {
        return ROOT.resolve("tests").resolve(module).resolve("target/repository").toUri().toString();
    }
}
