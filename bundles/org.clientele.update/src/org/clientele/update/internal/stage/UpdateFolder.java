package org.clientele.update.internal.stage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.clientele.core.update.UpdateEvent;
import org.clientele.core.update.UpdateEvent.Kind;

/**
 * The folder {@code updates} beside p2's, which start script and program share.
 *
 * <ul>
 * <li>{@code staged}: an update that is downloaded and verified; the name is given at the very end. With a file
 * {@code failed} in it, it was taken back and is not applied again by itself.
 * <li>{@code snapshot}: what p2 is about to change, during an application; {@code previous}: the same after it.
 * <li>{@code phase}: one word while an application is going on; whoever finds it at a start takes the update back.
 * <li>{@code back}: the next start is to bring {@code previous} back.
 * <li>{@code history}: one line for each event: time, kind, text, with tabulators between.
 * <li>{@code trusted}: the signers who were accepted.
 * </ul>
 */
public final class UpdateFolder {

    private static final int EVENTS = 100;

    private final Path folder;

    public UpdateFolder(Path area) {
        this.folder = area.resolve("updates"); //$NON-NLS-1$
    }

    public Path folder() {
        return folder;
    }

    public Path staged() {
        return folder.resolve("staged"); //$NON-NLS-1$
    }

    public Path snapshot() {
        return folder.resolve("snapshot"); //$NON-NLS-1$
    }

    public Path previous() {
        return folder.resolve("previous"); //$NON-NLS-1$
    }

    public Path trusted() {
        return folder.resolve("trusted"); //$NON-NLS-1$
    }

    Path lock() {
        return folder.resolve("running.lock"); //$NON-NLS-1$
    }

    /** Writes down how far an application is, so that it is on the disk before the next step begins. */
    void phase(Phase phase) throws IOException {
        Path file = folder.resolve("phase.new"); //$NON-NLS-1$
        Files.writeString(file, phase.word() + '\n', StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE, StandardOpenOption.SYNC);
        Files.move(file, folder.resolve("phase"), StandardCopyOption.REPLACE_EXISTING, //$NON-NLS-1$
                StandardCopyOption.ATOMIC_MOVE);
        Halt.at(phase.word());
    }

    boolean inPhase() {
        return Files.exists(folder.resolve("phase")); //$NON-NLS-1$
    }

    void endPhase() throws IOException {
        Files.deleteIfExists(folder.resolve("phase")); //$NON-NLS-1$
    }

    /** Asks the start script for the state before the last update, or asks no longer. */
    public void goBack(boolean wanted) throws IOException {
        Path file = folder.resolve("back"); //$NON-NLS-1$
        if (wanted) {
            Files.writeString(file, ""); //$NON-NLS-1$
        } else {
            Files.deleteIfExists(file);
        }
    }

    /** Adds an event. */
    public void event(Kind kind, String text) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("history"), Instant.now().truncatedTo(ChronoUnit.SECONDS) + "\t" + kind + '\t' //$NON-NLS-1$ //$NON-NLS-2$
                + text.replaceAll("\\s+", " ") + '\n', StandardCharsets.UTF_8, StandardOpenOption.CREATE, //$NON-NLS-1$ //$NON-NLS-2$
                StandardOpenOption.APPEND);
    }

    /** The events, the newest first; lines that cannot be read are left out. */
    public List<UpdateEvent> events() throws IOException {
        Path history = folder.resolve("history"); //$NON-NLS-1$
        List<UpdateEvent> events = new ArrayList<>();
        if (Files.exists(history)) {
            for (String line : Files.readAllLines(history, StandardCharsets.UTF_8)) {
                String[] parts = line.split("\t", 3); //$NON-NLS-1$
                try {
                    events.add(new UpdateEvent(Instant.parse(parts[0]), Kind.valueOf(parts[1]),
                            parts.length > 2 ? parts[2] : "")); //$NON-NLS-1$
                } catch (DateTimeParseException | IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
                    continue;
                }
            }
        }
        Collections.reverse(events);
        return events.subList(0, Math.min(EVENTS, events.size()));
    }

    /** Removes a folder with all that is in it. */
    public static void delete(Path tree) throws IOException {
        if (!Files.exists(tree)) {
            return;
        }
        try (Stream<Path> files = Files.walk(tree)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
