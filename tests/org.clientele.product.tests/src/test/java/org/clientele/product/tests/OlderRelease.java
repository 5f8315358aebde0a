package org.clientele.product.tests;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
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
        assumeTrue(!now.startsWith("clientele-" + version.group(1) + "-") || Boolean.getBoolean("clientele.baseline.same"),
                "the release itself is being built");
        return baseline;
    }

    /**
     * Installs it into a folder by the director of the current program.
     *
     * @param current the current program
     * @param folder where it is put
     * @param addOns sites of add-ons by the name of the feature that is installed from each
     */
    static Path install(Path current, Path folder, Map<String, Path> addOns) throws IOException, InterruptedException {
        Path baseline = baseline();
        Path site = Archives.root().resolve("releng/org.clientele.product/target/repository");
        Map<String, String> units = units(baseline);
        List<String> wanted = new ArrayList<>(addOns.keySet());
        roots().filter(units::containsKey).forEach(root -> wanted.add(root + '/' + units.get(root)));
        List<Path> sites = new ArrayList<>(List.of(baseline, site));
        sites.addAll(addOns.values());
        String metadata = uris(sites);
        sites.add(big(site, units, Files.createDirectories(folder.resolve("big"))));
        Path target = folder.resolve("older/clientele");
        Shell.run(folder, Map.of(), current.resolve("clientele").toString(), "director", "-metadataRepository", metadata,
                "-artifactRepository", uris(sites), "-installIU", String.join(",", wanted), "-destination",
                target.toString(), "-bundlepool", target.toString(), "-profile", "Clientele", "-p2.os", "linux", "-p2.ws",
                "gtk", "-p2.arch", "x86_64", "-roaming", "-profileProperties", "org.eclipse.update.install.features=true")
                .ok();
        startScripts(target);
        return target;
    }

    /** The build of the product puts the start scripts beside the program; p2 has them in a folder. */
    private static void startScripts(Path program) throws IOException {
        try (Stream<Path> scripts = Files.list(program.resolve("start"))) {
            for (Path script : scripts.toList()) {
                Path copy = Files.copy(script, program.resolve(script.getFileName()));
                if (!copy.toFile().setExecutable(true)) {
                    throw new IOException("cannot be made a program: " + copy);
                }
            }
        }
    }

    /** What the product is made of: itself and its features, each a root of its own. */
    private static Stream<String> roots() throws IOException {
        String product = Files.readString(Archives.root().resolve("releng/org.clientele.product/clientele.product"));
        Stream<String> features = Pattern.compile("<feature id=\"([^\"]+)\" installMode=\"root\"").matcher(product)
                .results().map(found -> found.group(1) + ".feature.group");
        return Stream.concat(Stream.of("org.clientele.product"), features);
    }

    /** The versions of what the release has, without a director that would have to start for it. */
    private static Map<String, String> units(Path baseline) throws IOException {
        try (JarFile jar = new JarFile(baseline.resolve("content.jar").toFile());
                InputStream in = jar.getInputStream(jar.getJarEntry("content.xml"))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Pattern.compile("<unit id='([^']+)' version='([^']+)'").matcher(text).results()
                    .collect(Collectors.toMap(found -> found.group(1), found -> found.group(2), (a, b) -> a));
        }
    }

    private static String uris(List<Path> sites) {
        return sites.stream().map(s -> s.toUri().toString()).collect(Collectors.joining(","));
    }

    /** A repository without checksums that has the big bundles as the release had them. */
    private static Path big(Path site, Map<String, String> units, Path folder) throws IOException {
        Files.createDirectories(folder.resolve("plugins"));
        StringBuilder artifacts = new StringBuilder();
        for (String name : BIG) {
            String version = units.get(name);
            if (version != null) {
                Path jar = jar(site.resolve("plugins"), name);
                rewrite(jar, folder.resolve("plugins").resolve(name + '_' + version + ".jar"), version);
                artifacts.append("<artifact classifier='osgi.bundle' id='").append(name).append("' version='")
                        .append(version).append("'/>");
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
