package org.clientele.facts.internal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.clientele.core.ClienteleException;
import org.clientele.core.store.JournalEntry;
import org.clientele.core.store.Store;

/**
 * The columns of a store in a file of its folder, from which the next start takes them. It is thrown away when a person is
 * erased, and is no part of backups. Whatever does not fit, is damaged, or belongs to another history is not used.
 */
final class SnapshotFile {

    private static final long MAGIC = 0x31_53_54_43_41_46_4c_43L;
    private static final long VERSION = 1;
    private static final int PAGE = 1_000;

    private final Store store;
    private final Path file;
    private final Path unfinished;
    private long written = -1;
    private long forgotten;
    private boolean ended;

    SnapshotFile(Store store) {
        this.store = store;
        Path folder = store.info().directory().resolve("facts"); //$NON-NLS-1$
        this.file = folder.resolve("columns.bin"); //$NON-NLS-1$
        this.unfinished = folder.resolve("columns.unfinished"); //$NON-NLS-1$
    }

    /** The commit up to which the file knows the facts; -1 when there is none. */
    synchronized long written() {
        return written;
    }

    /** Writes a table in place of what is there. Does nothing in a store without a folder. */
    synchronized void write(FactTable table) throws IOException, ClienteleException {
        if (ended || table.sequence() <= 0 || table.sequence() < forgotten || !Files.isDirectory(store.info().directory())) {
            return;
        }
        Optional<JournalEntry> last = entry(table.sequence());
        if (last.isEmpty()) {
            return;
        }
        if (!Files.isDirectory(file.getParent())) {
            Files.createDirectory(file.getParent(), mine("rwx------")); //$NON-NLS-1$
        }
        try {
            writeUnfinished(table, last.get());
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            written = table.sequence();
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private void writeUnfinished(FactTable table, JournalEntry last) throws IOException {
        Files.deleteIfExists(unfinished);
        try (FileChannel channel = FileChannel.open(unfinished,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), mine("rw-------"))) { //$NON-NLS-1$
            SnapshotOut out = new SnapshotOut(channel);
            out.number(MAGIC);
            out.number(VERSION);
            UUID id = store.info().id();
            out.number(id.getMostSignificantBits());
            out.number(id.getLeastSignificantBits());
            out.number(store.info().schemaVersion());
            out.number(table.sequence());
            out.number(stamp(last));
            out.end();
            TableFormat.write(table, out);
            channel.force(true);
        }
    }

    /**
     * The table in the file, at the commit up to which it knows the facts; empty when it is of no use, or longer than what
     * the facts may take.
     */
    synchronized Optional<FactTable> read(LocalDate today, MemoryPlan plan) {
        try {
            if (!Files.isRegularFile(file) || plan.isOver(Files.size(file))) {
                return Optional.empty();
            }
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
                SnapshotIn in = new SnapshotIn(channel);
                long sequence = header(in);
                FactTable table = TableFormat.read(sequence, today, in);
                if (!in.isAtEnd()) {
                    throw new IOException("There is more than there should be"); //$NON-NLS-1$
                }
                written = sequence;
                return Optional.of(table);
            }
        } catch (IOException | ClienteleException | RuntimeException | OutOfMemoryError e) {
            Log.warn("The saved columns are not used: " + e.getMessage()); //$NON-NLS-1$
            discard();
            return Optional.empty();
        }
    }

    /** Waits until writing has ended, and writes no more: the store is about to close. */
    synchronized void end() {
        ended = true;
    }

    /** Throws the file away: somebody was erased, and his name is in it. */
    synchronized void forget() throws IOException {
        forgotten = store.journal().lastSequence();
        written = -1;
        Files.deleteIfExists(unfinished);
        Files.deleteIfExists(file);
    }

    /** Throws the file away when somebody was erased since, or when that is not known. */
    synchronized void forgetErased() throws IOException {
        if (!Files.exists(file) && !Files.exists(unfinished)) {
            return;
        }
        Files.deleteIfExists(unfinished);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            if (!isErasedSince(header(new SnapshotIn(channel)))) {
                return;
            }
        } catch (IOException | ClienteleException | RuntimeException e) {
            Log.warn("The saved columns cannot be read: " + e.getMessage()); //$NON-NLS-1$
        }
        forget();
    }

    private boolean isErasedSince(long sequence) throws ClienteleException {
        long at = sequence;
        while (at < store.journal().lastSequence()) {
            List<JournalEntry> entries = store.journal().read(at, PAGE);
            if (entries.isEmpty() || entries.getFirst().sequence() != at + 1
                    || entries.stream().anyMatch(e -> e.touched().stream().anyMatch(t -> t.erased()))) {
                return true;
            }
            at = entries.getLast().sequence();
        }
        return false;
    }

    /** Checks to which store and history the file belongs. */
    private long header(SnapshotIn in) throws IOException, ClienteleException {
        in.next();
        UUID id = store.info().id();
        if (in.number() != MAGIC || in.number() != VERSION || in.number() != id.getMostSignificantBits()
                || in.number() != id.getLeastSignificantBits() || in.number() != store.info().schemaVersion()) {
            throw new IOException("of another store or version"); //$NON-NLS-1$
        }
        long sequence = in.number();
        Optional<JournalEntry> entry = sequence > store.journal().lastSequence() ? Optional.empty() : entry(sequence);
        if (entry.isEmpty() || in.number() != stamp(entry.get())) {
            throw new IOException("of another history"); //$NON-NLS-1$
        }
        return sequence;
    }

    private Optional<JournalEntry> entry(long sequence) throws ClienteleException {
        return store.journal().read(sequence - 1, 1).stream().filter(e -> e.sequence() == sequence).findFirst();
    }

    /** Tells a commit from the one of the same number in a copy that went another way. */
    private static long stamp(JournalEntry entry) {
        return entry.recordedAt().toEpochMilli() * 1_000_003 + (entry.account() + '\n' + entry.reason()).hashCode();
    }

    /** Throws the file away: it is of no use. */
    synchronized void discard() {
        try {
            written = -1;
            Files.deleteIfExists(file);
        } catch (IOException e) {
            Log.error("The saved columns cannot be removed", e); //$NON-NLS-1$
        }
    }

    private FileAttribute<?>[] mine(String permissions) throws IOException {
        boolean posix = Files.getFileStore(store.info().directory()).supportsFileAttributeView("posix"); //$NON-NLS-1$
        return posix ? new FileAttribute<?>[] {
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions)) }
                : new FileAttribute<?>[0];
    }
}
