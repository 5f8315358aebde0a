package org.clientele.store.internal.folder;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

import org.clientele.core.store.StoreBackup;

/**
 * What a backup says of itself besides the descriptor of its store.
 *
 * @param madeAt when it was made
 * @param program the version of the program that had written the store until then; empty when it is not known
 * @param nextProgram the version of the program that made it
 * @param lastSequence the number of the last commit in it
 * @param emptied whether its records were removed
 */
public record MadeBackup(Instant madeAt, String program, String nextProgram, long lastSequence, boolean emptied) {

    private static final String COMMENT = "What this backup is. Do not change this file."; //$NON-NLS-1$

    /**
     * Writes it into a backup that is being made.
     *
     * @param backup the folder
     * @throws IOException when it cannot be written
     */
    public void write(Path backup) throws IOException {
        Properties properties = new Properties();
        properties.setProperty("madeAt", madeAt.toString()); //$NON-NLS-1$
        properties.setProperty("program", program); //$NON-NLS-1$
        properties.setProperty("nextProgram", nextProgram); //$NON-NLS-1$
        properties.setProperty("lastSequence", Long.toString(lastSequence)); //$NON-NLS-1$
        properties.setProperty("emptied", Boolean.toString(emptied)); //$NON-NLS-1$
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        OutputStreamWriter writer = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
        properties.store(writer, COMMENT);
        writer.flush();
        PrivateFiles.write(backup.resolve(Backups.MADE), bytes.toByteArray());
    }

    /**
     * Reads it.
     *
     * @param backup a backup
     * @return what it says
     * @throws IOException when it does not say it
     */
    public static MadeBackup read(Path backup) throws IOException {
        Properties properties = new Properties();
        properties.load(new InputStreamReader(
                new ByteArrayInputStream(Files.readAllBytes(backup.resolve(Backups.MADE))), StandardCharsets.UTF_8));
        try {
            return new MadeBackup(Instant.parse(properties.getProperty("madeAt", "")), //$NON-NLS-1$ //$NON-NLS-2$
                    properties.getProperty("program", ""), properties.getProperty("nextProgram", ""), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
                    Long.parseLong(properties.getProperty("lastSequence", "")), //$NON-NLS-1$ //$NON-NLS-2$
                    Boolean.parseBoolean(properties.getProperty("emptied"))); //$NON-NLS-1$
        } catch (DateTimeException | NumberFormatException e) {
            throw new IOException(e);
        }
    }

    /**
     * Whether there are no records in a backup any more.
     *
     * @param backup a backup
     * @return false also when it does not say it
     * @throws IOException when it cannot be read
     */
    public static boolean isEmptied(Path backup) throws IOException {
        return Files.isRegularFile(backup.resolve(Backups.MADE)) && read(backup).emptied();
    }

    /**
     * Describes a backup.
     *
     * @param backup the backup
     * @return what it is
     * @throws IOException when it does not say it
     */
    public static StoreBackup describe(Path backup) throws IOException {
        MadeBackup made = read(backup);
        try {
            Descriptor store = Descriptor.read(backup.resolve(Backups.DESCRIPTOR));
            return new StoreBackup(backup.toAbsolutePath().normalize(), store.id(), made.madeAt(), made.program(),
                    made.nextProgram(), store.schemaVersion(), made.lastSequence(), made.emptied());
        } catch (IllegalArgumentException e) {
            throw new IOException(e);
        }
    }

    private static Optional<StoreBackup> readable(Path backup) {
        try {
            return Files.isRegularFile(backup.resolve(Backups.MADE)) ? Optional.of(describe(backup)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /**
     * Describes the backups in a folder; what cannot be read is left out.
     *
     * @param directory a folder that may not exist
     * @return the newest first
     * @throws IOException when the folder cannot be read
     */
    public static List<StoreBackup> list(Path directory) throws IOException {
        List<StoreBackup> found = new ArrayList<>();
        if (Files.isDirectory(directory)) {
            try (Stream<Path> all = Files.list(directory)) {
                for (Path backup : all.filter(Backups::isBackup).toList()) {
                    readable(backup).ifPresent(found::add);
                }
            }
        }
        found.sort(Comparator.comparing(StoreBackup::madeAt).reversed());
        return found;
    }
}
