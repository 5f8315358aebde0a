package org.clientele.operations.internal.health;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Writes a configuration with our own bundles only, beside the usual one, which stays untouched. The start scripts run it
 * from the jar of this bundle before the platform starts, so it uses nothing but the JDK.
 */
public final class SafeConfiguration {

    private static final String OURS = "org.clientele.";
    private static final String INFO = "org.eclipse.equinox.simpleconfigurator/bundles.info";
    private static final String PREFERENCES = ".metadata/.plugins/org.eclipse.core.runtime/.settings";
    private static final Pattern FEATURE = Pattern.compile("<feature\\b[^>]*?\\bid=\"([^\"]+)\"", Pattern.DOTALL);
    private static final Pattern PLUGIN = Pattern.compile("<plugin\\b[^>]*?\\bid=\"([^\"]+)\"", Pattern.DOTALL);

    private SafeConfiguration() {
    }

    /**
     * Writes it.
     *
     * @param arguments the program's folder, its configuration, the folder to write into, and, for the workbench, the
     *        usual workspace, whose preferences count, and the one of safe mode
     * @throws IOException when a file cannot be read or written; the message names it
     */
    public static void main(String[] arguments) throws IOException {
        Path program = Path.of(arguments[0]).toAbsolutePath();
        Path usual = Path.of(arguments[1]).toAbsolutePath();
        Path safe = Path.of(arguments[2]).toAbsolutePath();
        Set<String> ours = ours(program.resolve("features"));
        Path info = safe.resolve(INFO);
        Files.createDirectories(info.getParent());
        Files.write(info, lines(usual.resolve(INFO), ours));
        writeIni(usual, safe, info);
        if (arguments.length > 4) {
            copy(Path.of(arguments[3]).resolve(PREFERENCES), Path.of(arguments[4]).resolve(PREFERENCES));
        }
    }

    /** The bundles that our features name. */
    static Set<String> ours(Path features) throws IOException {
        Set<String> names = new HashSet<>();
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(features, OURS + "*")) {
            for (Path folder : folders) {
                Path file = folder.resolve("feature.xml");
                if (!Files.isReadable(file)) {
                    continue;
                }
                String text = Files.readString(file);
                Matcher feature = FEATURE.matcher(text);
                if (feature.find() && feature.group(1).startsWith(OURS)) {
                    Matcher plugins = PLUGIN.matcher(text);
                    while (plugins.find()) {
                        names.add(plugins.group(1));
                    }
                }
            }
        }
        if (names.isEmpty()) {
            throw new IOException("There are no features of Clientele in " + features);
        }
        return names;
    }

    private static List<String> lines(Path info, Set<String> ours) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line : Files.readAllLines(info, StandardCharsets.UTF_8)) {
            String name = line.contains(",") ? line.substring(0, line.indexOf(',')) : "";
            if (line.startsWith("#") || ours.contains(name)) {
                lines.add(line);
            }
        }
        return lines;
    }

    private static void writeIni(Path usual, Path safe, Path info) throws IOException {
        Properties ini = new Properties();
        try (Reader in = Files.newBufferedReader(usual.resolve("config.ini"), StandardCharsets.ISO_8859_1)) {
            ini.load(in);
        }
        ini.setProperty("org.eclipse.equinox.simpleconfigurator.configUrl", info.toUri().toString());
        String area = ini.getProperty("eclipse.p2.data.area", "@config.dir/../p2");
        ini.setProperty("eclipse.p2.data.area", area.startsWith("@config.dir")
                ? usual.resolve(area.substring("@config.dir".length()).replaceFirst("^/+", "")).normalize().toUri().toString()
                : area);
        try (BufferedWriter out = Files.newBufferedWriter(safe.resolve("config.ini"), StandardCharsets.ISO_8859_1)) {
            ini.store(out, "safe mode: our own bundles only");
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        if (!Files.isDirectory(from)) {
            return;
        }
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
