package org.clientele.update.internal.stage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.clientele.core.update.PlannedChange;
import org.clientele.core.update.PlannedChange.Kind;

/**
 * The description of a staged update: lines of fields with tabulators between.
 *
 * @param since when it was staged
 * @param base the time stamp of the profile that it is for
 * @param size how many bytes were downloaded
 * @param roots the features to be added and removed
 * @param changes the same for people
 * @param files SHA-256 by path within the stage
 */
record StageFile(Instant since, long base, long size, List<Root> roots, List<PlannedChange> changes,
        Map<String, String> files) {

    /**
     * A feature to be added or removed.
     *
     * @param added whether it is added
     * @param id the id of its unit
     * @param version its version
     * @param site where it comes from, or blank
     * @param signer fingerprint and name, or blank
     */
    record Root(boolean added, String id, String version, String site, String signer) {
    }

    private static final String NAME = "stage"; //$NON-NLS-1$
    private static final String TAB = "\t"; //$NON-NLS-1$

    void write(Path folder) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(line("since", since.toString())); //$NON-NLS-1$
        lines.add(line("base", Long.toString(base))); //$NON-NLS-1$
        lines.add(line("size", Long.toString(size))); //$NON-NLS-1$
        for (Root root : roots) {
            lines.add(line(root.added() ? "add" : "remove", root.id(), root.version(), root.site(), root.signer())); //$NON-NLS-1$ //$NON-NLS-2$
        }
        for (PlannedChange c : changes) {
            lines.add(line("change", c.kind().name(), c.id(), c.name(), c.provider(), c.from(), c.to(), c.site(), //$NON-NLS-1$
                    Boolean.toString(c.own())));
        }
        files.forEach((path, sum) -> lines.add(line("file", sum, path))); //$NON-NLS-1$
        lines.add("end"); //$NON-NLS-1$
        Files.write(folder.resolve(NAME), lines, StandardCharsets.UTF_8, StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE, StandardOpenOption.SYNC);
    }

    private static String line(String... fields) {
        List<String> clean = new ArrayList<>();
        Collections.addAll(clean, fields);
        clean.replaceAll(f -> f.replaceAll("[\\t\\r\\n]+", " ")); //$NON-NLS-1$ //$NON-NLS-2$
        return String.join(TAB, clean);
    }

    static StageFile read(Path folder) throws IOException {
        Instant since = Instant.EPOCH;
        long base = 0;
        long size = 0;
        boolean ended = false;
        List<Root> roots = new ArrayList<>();
        List<PlannedChange> changes = new ArrayList<>();
        Map<String, String> files = new TreeMap<>();
        try {
            for (String line : Files.readAllLines(folder.resolve(NAME), StandardCharsets.UTF_8)) {
                String[] f = line.split(TAB, -1);
                switch (f[0]) {
                case "since" -> since = Instant.parse(f[1]); //$NON-NLS-1$
                case "base" -> base = Long.parseLong(f[1]); //$NON-NLS-1$
                case "size" -> size = Long.parseLong(f[1]); //$NON-NLS-1$
                case "add", "remove" -> roots.add(new Root("add".equals(f[0]), f[1], f[2], f[3], f[4])); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                case "change" -> changes.add(new PlannedChange(Kind.valueOf(f[1]), f[2], f[3], f[4], f[5], f[6], f[7], //$NON-NLS-1$
                        Boolean.parseBoolean(f[8])));
                case "file" -> files.put(f[2], f[1]); //$NON-NLS-1$
                case "end" -> ended = true; //$NON-NLS-1$
                default -> throw new IOException(line);
                }
            }
        } catch (DateTimeParseException | IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw new IOException(e);
        }
        if (!ended) {
            throw new IOException("no end in " + folder.resolve(NAME)); //$NON-NLS-1$
        }
        return new StageFile(since, base, size, List.copyOf(roots), List.copyOf(changes), files);
    }
}
