package org.clientele.operations.internal.start;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * One person's part of a program folder that several people share: configuration, p2's data and add-ons. Each program
 * folder has its own, so that two installations do not mix.
 */
final class PersonalPart {

    private static final String CONFIGURATOR = "configuration/org.eclipse.equinox.simpleconfigurator"; //$NON-NLS-1$
    private static final String INFO = CONFIGURATOR + "/bundles.info"; //$NON-NLS-1$

    private final Path program;
    private final Path part;

    /**
     * Nothing is written yet.
     *
     * @param program the shared folder, absolute
     * @param parts where this person's parts are
     */
    PersonalPart(Path program, Path parts) {
        this.program = program;
        this.part = parts.resolve(number());
    }

    /** The same for the same folder, however Windows was asked for it. */
    String number() {
        return Long.toString(sum(program.toString().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * Makes what is missing. When the program was updated, the person's add-ons were made for the one before: they are
     * left out.
     *
     * @return what the person should be told
     * @throws IOException when it cannot be written; the message is a sentence that says what to do
     */
    Optional<String> make() throws IOException {
        try {
            Files.createDirectories(part.resolve("p2")); //$NON-NLS-1$
            Files.createDirectories(part.resolve("configuration")); //$NON-NLS-1$
            Path ini = part.resolve("configuration/config.ini"); //$NON-NLS-1$
            if (Files.notExists(ini)) {
                writeIni(ini);
            }
            return leaveOut();
        } catch (IOException e) {
            throw new IOException("the program folder " + program //$NON-NLS-1$
                    + " is shared, and the folder for your own settings and add-ons, " + part //$NON-NLS-1$
                    + ", cannot be written. Make it writable.", e); //$NON-NLS-1$
        }
    }

    /** The framework takes the path as it stands; {@link Properties} writes letters that such a file does not have. */
    private void writeIni(Path ini) throws IOException {
        Properties properties = new Properties();
        String path = program.toString().replace('\\', '/');
        properties.setProperty("osgi.sharedConfiguration.area", //$NON-NLS-1$
                "file:" + (path.startsWith("/") ? "" : "/") + path + "/configuration/"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
        properties.setProperty("osgi.configuration.cascaded", "true"); //$NON-NLS-1$ //$NON-NLS-2$
        properties.setProperty("eclipse.p2.data.area", "@config.dir/../p2"); //$NON-NLS-1$ //$NON-NLS-2$
        try (OutputStream out = Files.newOutputStream(ini)) {
            properties.store(out, null);
        }
    }

    private Optional<String> leaveOut() throws IOException {
        Path base = part.resolve("base"); //$NON-NLS-1$
        Path info = program.resolve(INFO);
        String now = Files.exists(info) ? Long.toString(sum(Files.readAllBytes(info))) : ""; //$NON-NLS-1$
        Path own = part.resolve(INFO);
        boolean updated = Files.exists(base) && !Files.readString(base).strip().equals(now) && Files.exists(own);
        List<String> left = updated ? added(own) : List.of();
        if (updated) {
            delete(part.resolve(CONFIGURATOR + ".before")); //$NON-NLS-1$
            Files.move(part.resolve(CONFIGURATOR), part.resolve(CONFIGURATOR + ".before")); //$NON-NLS-1$
            delete(part.resolve("p2/org.eclipse.equinox.p2.engine")); //$NON-NLS-1$
        }
        Files.writeString(base, now);
        return updated ? Optional.of("the program in " + program //$NON-NLS-1$
                + " was updated. Your own add-ons were made for the one before and are left out" //$NON-NLS-1$
                + (left.isEmpty() ? "" : " (" + String.join(";", left) + ")") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
                + ". Install them again (clientele cli addon install, or Help > Add-ons and Updates)." //$NON-NLS-1$
                + " Nothing of your data is lost.") : Optional.empty(); //$NON-NLS-1$
    }

    private List<String> added(Path info) throws IOException {
        List<String> names = new ArrayList<>();
        for (String line : Files.readAllLines(info, StandardCharsets.UTF_8)) {
            String[] columns = line.split(","); //$NON-NLS-1$
            if (columns.length > 2 && columns[2].contains("/installation/" + number() + "/plugins/")) { //$NON-NLS-1$ //$NON-NLS-2$
                names.add(columns[0] + ' ' + columns[1]);
            }
        }
        return names;
    }

    private static long sum(byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return sum.getValue();
    }

    private static void delete(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(file);
            }
        }
    }
}
