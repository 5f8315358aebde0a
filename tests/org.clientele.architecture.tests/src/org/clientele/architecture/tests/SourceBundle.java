package org.clientele.architecture.tests;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Manifest;
import java.util.stream.Stream;

import org.eclipse.osgi.util.ManifestElement;
import org.osgi.framework.BundleException;

/** A bundle as it lies in the source tree: its folder and its manifest. */
record SourceBundle(Path folder, Manifest manifest) {

    /** The root of the source tree; the build tells it. */
    static Path root() {
        return Path.of(System.getProperty("clientele.root"));
    }

    /** Every bundle of the product. */
    static List<SourceBundle> all() {
        try (Stream<Path> folders = Files.list(root().resolve("bundles"))) {
            return folders.filter(f -> Files.exists(f.resolve("META-INF/MANIFEST.MF"))).sorted().map(SourceBundle::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SourceBundle read(Path folder) {
        try (InputStream in = Files.newInputStream(folder.resolve("META-INF/MANIFEST.MF"))) {
            return new SourceBundle(folder, new Manifest(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return header("Bundle-SymbolicName").getFirst().getValue();
    }

    /** The elements of a header; empty where it is not given. */
    List<ManifestElement> header(String header) {
        try {
            ManifestElement[] elements = ManifestElement.parseHeader(header,
                    manifest.getMainAttributes().getValue(header));
            return elements == null ? List.of() : List.of(elements);
        } catch (BundleException e) {
            throw new AssertionError(folder + ": " + header, e);
        }
    }

    /** The hand-written Java files. */
    List<Path> sources() {
        Path src = folder.resolve("src");
        if (!Files.isDirectory(src)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(src)) {
            return files.filter(f -> f.toString().endsWith(".java")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
