package org.clientele.operations.internal.start;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the provisioning file says about the start of the program, for the start script of Windows: the one for Linux and
 * macOS reads it by itself, in the same way.
 */
public final class StartSettings {

    private static final String INFO = "configuration/org.eclipse.equinox.simpleconfigurator/bundles.info"; //$NON-NLS-1$

    private static final String NAMED = "-Dclientele.provisioning="; //$NON-NLS-1$

    private final List<Path> files;

    StartSettings(List<Path> files) {
        this.files = List.copyOf(files);
    }

    /**
     * Prints {@code NUMBER=} the name of this person's part of a shared program, which is made, and {@code BRAND=} the
     * product to start, each only where there is one. Exit code 14, after a sentence, when the part cannot be written.
     *
     * @param arguments the program's folder, the settings of IT for the computer, the folder for the parts
     */
    public static void main(String[] arguments) {
        Path program = Path.of(arguments[0]).toAbsolutePath().normalize();
        try {
            StartSettings settings = new StartSettings(
                    files(program, Path.of(arguments[1]), System.getenv("CLIENTELE_PROVISIONING"))); //$NON-NLS-1$
            Optional<String> product = settings.value("branding", "product"); //$NON-NLS-1$ //$NON-NLS-2$
            if (product.isPresent() && isInstalled(program, product.get())) {
                System.out.println("BRAND=" + product.get()); //$NON-NLS-1$
            } else if (product.isPresent()) {
                tell("the brand " + product.get() //$NON-NLS-1$
                        + " of the provisioning file is not installed; the usual one is shown."); //$NON-NLS-1$
            }
            if (settings.isShared(program)) {
                PersonalPart part = new PersonalPart(program, Path.of(arguments[2]));
                part.make().ifPresent(StartSettings::tell);
                System.out.println("NUMBER=" + part.number()); //$NON-NLS-1$
            }
        } catch (IOException e) {
            tell(e.getMessage());
            System.exit(14);
        }
    }

    private static void tell(String sentence) {
        System.err.println("clientele: " + sentence); //$NON-NLS-1$
    }

    /**
     * The files in the order in which they count: those for the computer, else what the program's ini names, else what the
     * environment names.
     */
    static List<Path> files(Path program, Path computer, String environment) throws IOException {
        Path file = computer.resolve("provisioning.ini"); //$NON-NLS-1$
        Path folder = computer.resolve("provisioning.d"); //$NON-NLS-1$
        List<Path> found = new ArrayList<>();
        if (Files.exists(file) || Files.exists(folder)) {
            add(file, found);
            add(folder, found);
            return found;
        }
        String named = environment;
        for (String ini : List.of("clientele.ini", "eclipse.ini")) { //$NON-NLS-1$ //$NON-NLS-2$
            for (String line : lines(program.resolve(ini))) {
                named = line.startsWith(NAMED) ? line.substring(NAMED.length()) : named;
            }
        }
        if (named != null && !named.isBlank()) {
            add(Path.of(named), found);
        }
        return found;
    }

    private static void add(Path place, List<Path> found) throws IOException {
        if (!Files.isDirectory(place)) {
            found.add(place);
            return;
        }
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> inis = Files.newDirectoryStream(place, "*.ini")) { //$NON-NLS-1$
            inis.forEach(files::add);
        }
        files.stream().sorted().forEach(found::add);
    }

    /** The last value counts; empty without one. */
    Optional<String> value(String section, String key) throws IOException {
        String value = ""; //$NON-NLS-1$
        for (Path file : files) {
            String inside = ""; //$NON-NLS-1$
            for (String line : lines(file)) {
                int at = line.indexOf('=');
                if (line.startsWith("[")) { //$NON-NLS-1$
                    inside = line.replaceAll("^\\[\\s*|\\s*\\]$", ""); //$NON-NLS-1$ //$NON-NLS-2$
                } else if (inside.equals(section) && at > 0 && line.substring(0, at).strip().equals(key)) {
                    value = line.substring(at + 1).strip();
                }
            }
        }
        return value.isEmpty() ? Optional.empty() : Optional.of(value);
    }

    private static List<String> lines(Path file) throws IOException {
        if (!Files.isReadable(file)) {
            return List.of();
        }
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().map(String::strip)
                .toList();
    }

    /** By what IT said; else by whether this account may write the program's configuration. */
    boolean isShared(Path program) throws IOException {
        return switch (value("install", "shared").orElse("").toLowerCase(Locale.ROOT)) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        case "yes", "true" -> true; //$NON-NLS-1$ //$NON-NLS-2$
        case "no", "false" -> false; //$NON-NLS-1$ //$NON-NLS-2$
        default -> !isWritable(program.resolve("configuration/config.ini")); //$NON-NLS-1$
        };
    }

    /** By trying: the rights that Windows tells are not those that it grants. */
    private static boolean isWritable(Path file) {
        try {
            Files.newOutputStream(file, StandardOpenOption.WRITE, StandardOpenOption.APPEND).close();
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** A product has the id of its bundle, a dot, and a name. */
    private static boolean isInstalled(Path program, String product) throws IOException {
        String bundle = product.substring(0, Math.max(0, product.lastIndexOf('.'))) + ',';
        return lines(program.resolve(INFO)).stream().anyMatch(line -> line.startsWith(bundle));
    }
}
