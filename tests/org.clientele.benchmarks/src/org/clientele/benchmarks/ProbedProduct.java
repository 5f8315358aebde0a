package org.clientele.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** A copy of the product with one bundle more, which looks for the window, tells what it cost, and ends the process. */
final class ProbedProduct {

    static final String PROBE = "org.clientele.benchmarks.probe";

    private final Setting setting;
    private final Path folder;

    ProbedProduct(Setting setting, Path product, String name) throws IOException {
        this.setting = setting;
        this.folder = setting.fresh(name);
        copy(product, folder);
        addProbe(setting, folder);
    }

    /**
     * What a start cost.
     *
     * @param seconds from the start of the process to a window that has worked all its events
     * @param mebibytes of the heap that are in use then
     */
    record Started(double seconds, double mebibytes) {
    }

    /** Adds a bundle, whose file is called as p2 does. */
    void add(Path jar) throws IOException {
        String[] name = jar.getFileName().toString().replaceFirst("\\.jar$", "").split("_", 2);
        Files.copy(jar, folder.resolve("plugins").resolve(jar.getFileName()));
        list(folder, name[0] + ',' + name[1] + ",plugins/" + jar.getFileName() + ",4,false\n");
    }

    private static void list(Path product, String line) throws IOException {
        Files.writeString(product.resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info"), line,
                StandardOpenOption.APPEND);
    }

    /** Starts it; an application, or the product's own with null. */
    Started start(String application) throws Exception {
        Path launcher = jars(folder).stream()
                .filter(f -> f.getFileName().toString().startsWith("org.eclipse.equinox.launcher_")).findFirst()
                .orElseThrow();
        Path result = setting.fresh("millis");
        String workspace = folder.getFileName() + (application == null ? "-own" : "-bare");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1g",
                "--enable-native-access=ALL-UNNAMED", "-Dclientele.probe.file=" + result, "-jar", launcher.toString(),
                "-nosplash", "-data", setting.scratch().resolve(workspace).toString()));
        if (application != null) {
            command.addAll(List.of("-application", application));
        }
        Path log = setting.scratch().resolve("start.log");
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().remove("CLIENTELE_STORE");
        Process process = builder.start();
        if (!process.waitFor(180, TimeUnit.SECONDS) || Files.notExists(result)) {
            process.destroyForcibly();
            throw new IOException("No window came: " + Files.readString(log));
        }
        List<String> told = Files.readAllLines(result);
        return new Started(Long.parseLong(told.get(0)) / 1000.0, Long.parseLong(told.get(1)) / (1024.0 * 1024));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    private static List<Path> jars(Path product) throws IOException {
        try (Stream<Path> files = Files.list(product.resolve("plugins"))) {
            return files.filter(f -> f.toString().endsWith(".jar")).toList();
        }
    }

    private static void addProbe(Setting setting, Path product) throws IOException {
        Path sources = setting.root().resolve("tests/org.clientele.benchmarks/probe");
        Path classes = Files.createDirectories(setting.fresh("probe"));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> arguments = new ArrayList<>(List.of("-nowarn", "-proc:none", "--release", "21", "-d",
                classes.toString(), "-cp",
                String.join(System.getProperty("path.separator"), jars(product).stream().map(Path::toString).toList())));
        try (Stream<Path> files = Files.walk(sources.resolve("src"))) {
            files.filter(f -> f.toString().endsWith(".java")).forEach(f -> arguments.add(f.toString()));
        }
        if (compiler.run(null, null, null, arguments.toArray(String[]::new)) != 0) {
            throw new IOException("The probe does not compile");
        }
        Manifest manifest;
        try (var in = Files.newInputStream(sources.resolve("META-INF/MANIFEST.MF"))) {
            manifest = new Manifest(in);
        }
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        Path jar = product.resolve("plugins/" + PROBE + "_1.0.0.jar");
        try (OutputStream out = Files.newOutputStream(jar); JarOutputStream entries = new JarOutputStream(out, manifest);
                Stream<Path> files = Files.walk(classes)) {
            entries.putNextEntry(new ZipEntry("plugin.xml"));
            Files.copy(sources.resolve("plugin.xml"), entries);
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                entries.putNextEntry(new ZipEntry(classes.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, entries);
            }
        }
        list(product, PROBE + ",1.0.0,plugins/" + jar.getFileName() + ",4,true\n");
    }
}
