package org.clientele.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * Where and how much.
 *
 * @param root the project's folder
 * @param scratch where stores and files are made
 * @param rounds how often each is measured; the fastest counts
 * @param scale the part of the full number of rows, 1 for all
 */
record Setting(Path root, Path scratch, int rounds, double scale) {

    /** A number of rows. */
    int rows(int full) {
        return (int) Math.max(1000, full * scale);
    }

    /** A new folder's name. */
    Path fresh(String name) throws IOException {
        Files.createDirectories(scratch);
        Path path = scratch.resolve(name);
        delete(path);
        return path;
    }

    static void delete(Path path) throws IOException {
        if (Files.exists(path)) {
            try (Stream<Path> files = Files.walk(path)) {
                for (Path file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
                    Files.delete(file);
                }
            }
        }
    }

    /** Tells what goes on. */
    void say(String text) {
        System.err.println(text);
    }
}
