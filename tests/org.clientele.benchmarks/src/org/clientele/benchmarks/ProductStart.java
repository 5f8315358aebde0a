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

/**
 * The product's start to a window that has worked all its events, over that of a bare RCP program: the same copy of the
 * product with one bundle more, which holds the bare program and looks for the window. Both have been started once before,
 * so that caches are there.
 */
final class ProductStart implements Benchmark {

    private static final double BUDGET = 1.5;
    private static final int REPEATS = 5;
    private static final String PROBE = "org.clientele.benchmarks.probe";

    @Override
    public String name() {
        return "start";
    }

    @Override
    public String about() {
        return "start of the product to a usable window, over a bare RCP window";
    }

    @Override
    public List<Figure> run(Setting setting) throws Exception {
        String product = System.getenv("CLIENTELE_PRODUCT");
        if (product == null || System.getenv("DISPLAY") == null) {
            setting.say("  left out: it needs the product and a display");
            return List.of();
        }
        Path copy = setting.fresh("product");
        copy(Path.of(product), copy);
        addProbe(setting, copy);
        double ours = Double.MAX_VALUE;
        double bare = Double.MAX_VALUE;
        for (int i = 0; i <= REPEATS; i++) {
            double b = start(setting, copy, PROBE + ".bare");
            double o = start(setting, copy, null);
            if (i > 0) {
                bare = Math.min(bare, b);
                ours = Math.min(ours, o);
                setting.say("  bare " + b + ", Clientele " + o);
            }
        }
        return List.of(new Figure("Start to a usable window", ours, bare, "s", BUDGET, "best of " + REPEATS + " warm starts"));
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
        Files.writeString(product.resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info"),
                PROBE + ",1.0.0,plugins/" + jar.getFileName() + ",4,true\n", StandardOpenOption.APPEND);
    }

    private static double start(Setting setting, Path product, String application) throws Exception {
        Path launcher = jars(product).stream()
                .filter(f -> f.getFileName().toString().startsWith("org.eclipse.equinox.launcher_")).findFirst()
                .orElseThrow();
        Path result = setting.fresh("millis");
        String workspace = "workspace-" + (application == null ? "own" : "bare");
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
        return Long.parseLong(Files.readString(result)) / 1000.0;
    }
}
