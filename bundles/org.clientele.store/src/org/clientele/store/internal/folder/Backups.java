package org.clientele.store.internal.folder;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Copies of a store. A copy is laid out like a store, except that its descriptor has another name, so that nobody opens
 * a backup by mistake, and that a list of its files with their digests tells whether it is whole.
 */
public final class Backups {

    static final String DESCRIPTOR = "backup.properties"; //$NON-NLS-1$
    /** What a backup says of itself. */
    static final String MADE = "made.properties"; //$NON-NLS-1$
    /** The model of the store in it. */
    static final String MODEL = "model.tsv"; //$NON-NLS-1$
    private static final String LIST = "files.sha256"; //$NON-NLS-1$
    private static final String UNFINISHED = ".unfinished"; //$NON-NLS-1$
    private static final String SEPARATOR = "  "; //$NON-NLS-1$

    private Backups() {
    }

    /** Writes the engine's part of a copy. */
    @FunctionalInterface
    public interface DatabaseCopy<E extends Exception> {
        /**
         * Copies the database.
         *
         * @param target a folder, in which the database's folder appears
         * @throws E when it cannot
         */
        void to(Path target) throws E;
    }

    /**
     * What a backup says of its store.
     *
     * @param made when and by whom
     * @param model the lines of the store's model
     */
    public record Facts(MadeBackup made, List<String> model) {
    }

    /**
     * Whether a folder holds a backup.
     *
     * @param directory any path
     * @return true when it does
     */
    public static boolean isBackup(Path directory) {
        return Files.isRegularFile(directory.resolve(DESCRIPTOR)) && Files.isRegularFile(directory.resolve(LIST));
    }

    /**
     * Writes a backup. It appears under its name when it is whole.
     *
     * @param <E> what the engine throws
     * @param folder the store
     * @param target a folder that does not exist
     * @param facts what it says of the store
     * @param database copies the database
     * @throws IOException when it cannot be written; nothing is left behind
     * @throws E when the engine cannot; nothing is left behind
     */
    public static <E extends Exception> void write(StoreFolder folder, Path target, Facts facts,
            DatabaseCopy<E> database) throws IOException, E {
        Path work = target.resolveSibling(target.getFileName() + UNFINISHED);
        FileTrees.delete(work, false);
        boolean done = false;
        try {
            PrivateFiles.createDirectory(work);
            database.to(work);
            if (Files.isDirectory(folder.files())) {
                // After the database: a content is written before the record that names it.
                FileTrees.copy(folder.files(), work.resolve(folder.files().getFileName()));
            }
            Files.copy(folder.masterKey(), work.resolve(folder.masterKey().getFileName()));
            Files.copy(folder.descriptor(), work.resolve(DESCRIPTOR));
            facts.made().write(work);
            Files.write(work.resolve(MODEL), facts.model(), StandardCharsets.UTF_8);
            list(work);
            FileTrees.restrict(work);
            Files.move(work, target, StandardCopyOption.ATOMIC_MOVE);
            done = true;
        } finally {
            if (!done) {
                FileTrees.delete(work, false);
            }
        }
    }

    /**
     * Writes the list of the files.
     *
     * @param backup the backup
     * @throws IOException when it cannot be written
     */
    public static void list(Path backup) throws IOException {
        Files.deleteIfExists(backup.resolve(LIST));
        List<String> lines = new ArrayList<>();
        digests(backup).forEach((name, digest) -> lines.add(digest + SEPARATOR + name));
        PrivateFiles.write(backup.resolve(LIST), (String.join("\n", lines) + '\n').getBytes(StandardCharsets.UTF_8)); //$NON-NLS-1$
    }

    /**
     * Reads the lines of a backup's model.
     *
     * @param backup the backup
     * @return the lines
     * @throws IOException when it has none
     */
    public static List<String> model(Path backup) throws IOException {
        return Files.readAllLines(backup.resolve(MODEL), StandardCharsets.UTF_8);
    }

    /**
     * Names what is wrong with a backup's files.
     *
     * @param backup the backup
     * @return names of files that are missing, changed or too many; empty when it is whole
     * @throws IOException when it cannot be read
     */
    public static List<String> damages(Path backup) throws IOException {
        Map<String, String> expected = new LinkedHashMap<>();
        for (String line : Files.readAllLines(backup.resolve(LIST), StandardCharsets.UTF_8)) {
            String[] parts = line.split(SEPARATOR, 2);
            expected.put(parts.length == 2 ? parts[1] : line, parts[0]);
        }
        Map<String, String> found = digests(backup);
        found.remove(LIST);
        List<String> damages = new ArrayList<>();
        expected.forEach((name, digest) -> {
            if (!digest.equals(found.remove(name))) {
                damages.add(name);
            }
        });
        damages.addAll(found.keySet());
        return damages;
    }

    /**
     * Lays a backup out as a store in a folder beside the place where it is to go.
     *
     * @param backup a whole backup
     * @param directory where the store is to go
     * @return the folder with the copy
     * @throws IOException when it cannot be written; nothing is left behind
     */
    public static Path unpack(Path backup, Path directory) throws IOException {
        return unpackTo(backup, directory.resolveSibling(directory.getFileName() + UNFINISHED));
    }

    /**
     * Lays a backup out as a store.
     *
     * @param backup a whole backup
     * @param work the folder of the copy; what is there is removed
     * @return the folder
     * @throws IOException when it cannot be written; nothing is left behind
     */
    public static Path unpackTo(Path backup, Path work) throws IOException {
        FileTrees.delete(work, false);
        boolean done = false;
        try {
            FileTrees.copy(backup, work);
            Files.move(work.resolve(DESCRIPTOR), new StoreFolder(work).descriptor());
            Files.delete(work.resolve(LIST));
            Files.deleteIfExists(work.resolve(MADE));
            Files.deleteIfExists(work.resolve(MODEL));
            done = true;
            return work;
        } finally {
            if (!done) {
                FileTrees.delete(work, false);
            }
        }
    }

    /**
     * Deletes all but the newest backups.
     *
     * @param backups a folder of backups whose names ascend with time; those of another form are the oldest
     * @param keep how many stay
     * @throws IOException when one cannot be deleted
     */
    public static void prune(Path backups, int keep) throws IOException {
        List<Path> all;
        try (Stream<Path> files = Files.list(backups)) {
            all = files.filter(Backups::isBackup)
                    .sorted(Comparator.comparing(Backups::age).reversed()).toList();
        }
        for (Path old : all.subList(Math.min(keep, all.size()), all.size())) {
            FileTrees.delete(old, false);
        }
    }

    /** The name, which begins with the time; what was made before names had it comes first. */
    private static String age(Path backup) {
        String name = backup.getFileName().toString();
        return Character.isDigit(name.charAt(0)) ? name : '-' + name;
    }

    private static Map<String, String> digests(Path directory) throws IOException {
        Map<String, String> digests = new LinkedHashMap<>();
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = directory.relativize(file).toString().replace('\\', '/');
                digests.put(name, digest(file));
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return digests;
    }

    private static String digest(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
                DigestInputStream digesting = new DigestInputStream(in, MessageDigest.getInstance("SHA-256"))) { //$NON-NLS-1$
            digesting.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digesting.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
