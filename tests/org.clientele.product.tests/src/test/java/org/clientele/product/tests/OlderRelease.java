package org.clientele.product.tests;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The product of the last release, put together by p2: its metadata, features and our bundles lie in the baseline, third
 * parties in the current site. The two big bundles that are in neither are taken from the current site under their old version.
 */
final class OlderRelease {

    private static final List<String> BIG = List.of("org.clientele.store.derby", "org.clientele.sample");

    private OlderRelease() {
    }

    /** The folder of the baseline; without one, or of the version that is being built, there is nothing to test. */
    static Path baseline() throws IOException {
        Path root = Archives.root();
        Matcher version = Pattern.compile("<baseline\\.version>([0-9.]+)<").matcher(Files.readString(root.resolve("pom.xml")));
        assumeTrue(version.find(), "the build names no release to compare with");
        Path baseline = root.resolve("releng/baseline").resolve(version.group(1));
        assumeTrue(Files.isRegularFile(baseline.resolve("content.jar")), "there is no release yet: " + baseline);
        String now = Archives.archive("linux.gtk.x86_64").getFileName().toString();
        assumeTrue(!now.startsWith("clientele-" + version.group(1) + "-"), "the release itself is being built");
        return baseline;
    }

    /** Installs it into a folder by the director of the current program. */
    static Path install(Path current, Path folder) throws IOException, InterruptedException {
        Path baseline = baseline();
        Path site = Archives.root().resolve("releng/org.clientele.product/target/repository");
        String director = current.resolve("clientele").toString();
        String roots = names(Shell.run(folder, Map.of(), director, "director", "-listInstalledRoots").ok().out());
        List<String> older = new ArrayList<>();
        String listed = Shell.run(folder, Map.of(), director, "director", "-repository", baseline.toUri().toString(),
                "-list").ok().out();
        for (String line : listed.lines().toList()) {
            String[] parts = line.strip().split("=");
            if (parts.length == 2 && (" " + roots + " ").contains(" " + parts[0] + " ")) {
                older.add(parts[0] + '/' + parts[1]);
            }
        }
        Path own = big(site, listed, Files.createDirectories(folder.resolve("big")));
        Path target = folder.resolve("older/clientele");
        Shell.run(folder, Map.of(), director, "director", "-metadataRepository", uris(baseline, site),
                "-artifactRepository", uris(baseline, site, own), "-installIU", String.join(",", older), "-destination",
                target.toString(), "-bundlepool", target.toString(), "-profile", "Clientele", "-p2.os", "linux", "-p2.ws",
                "gtk", "-p2.arch", "x86_64", "-roaming", "-profileProperties", "org.eclipse.update.install.features=true")
                .ok();
        return target;
    }

    private static String names(String roots) {
        return roots.lines().filter(l -> l.contains("/")).map(l -> l.strip().replaceAll("/.*", ""))
                .collect(Collectors.joining(" "));
    }

    private static String uris(Path... sites) {
        return Stream.of(sites).map(s -> s.toUri().toString()).collect(Collectors.joining(","));
    }

    /** A repository without checksums that has the big bundles as the release had them. */
    private static Path big(Path site, String listed, Path folder) throws IOException {
        Files.createDirectories(folder.resolve("plugins"));
        StringBuilder artifacts = new StringBuilder();
        for (String name : BIG) {
            Matcher version = Pattern.compile("(?m)^\\s*" + Pattern.quote(name) + "=(\\S+)$").matcher(listed);
            if (version.find()) {
                Path jar = jar(site.resolve("plugins"), name);
                rewrite(jar, folder.resolve("plugins").resolve(name + '_' + version.group(1) + ".jar"), version.group(1));
                artifacts.append("<artifact classifier='osgi.bundle' id='").append(name).append("' version='")
                        .append(version.group(1)).append("'/>");
            }
        }
        Files.writeString(folder.resolve("artifacts.xml"), "<?xml version='1.0' encoding='UTF-8'?>"
                + "<?artifactRepository version='1.1.0'?><repository name='big'"
                + " type='org.eclipse.equinox.p2.artifact.repository.simpleRepository' version='1'><mappings size='1'>"
                + "<rule filter='(&amp; (classifier=osgi.bundle))' output='${repoUrl}/plugins/${id}_${version}.jar'/>"
                + "</mappings><artifacts>" + artifacts + "</artifacts></repository>");
        return folder;
    }

    private static Path jar(Path plugins, String name) throws IOException {
        try (Stream<Path> all = Files.list(plugins)) {
            return all.filter(f -> f.getFileName().toString().startsWith(name + '_')).findFirst().orElseThrow();
        }
    }

    private static void rewrite(Path from, Path to, String version) throws IOException {
        try (JarFile jar = new JarFile(from.toFile())) {
            Manifest manifest = new Manifest(jar.getManifest());
            manifest.getMainAttributes().put(new Attributes.Name("Bundle-Version"), version);
            try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(to), manifest)) {
                for (JarEntry entry : (Iterable<JarEntry>) jar.stream()::iterator) {
                    if (!entry.isDirectory() && !entry.getName().equals(JarFile.MANIFEST_NAME)) {
                        out.putNextEntry(new JarEntry(entry.getName()));
                        try (InputStream in = jar.getInputStream(entry)) {
                            in.transferTo(out);
                        }
                        out.closeEntry();
                    }
                }
            }
        }
    }
}
