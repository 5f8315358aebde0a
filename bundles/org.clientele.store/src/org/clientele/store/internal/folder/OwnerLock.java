package org.clientele.store.internal.folder;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.clientele.core.store.StoreOwner;

/**
 * The mark that this process has a store open. The operating system drops the lock when the process ends, however it
 * ends; what the file says counts only while it is locked. On POSIX it also drops it when the process closes any other
 * channel on the file, so a file that this process has locked is never opened a second time.
 */
public final class OwnerLock implements AutoCloseable {

    /** Far behind the text, so that others can read the text where locks are mandatory. */
    private static final long LOCKED_BYTE = 1L << 40;
    private static final int LINES = 4;

    /** The files that this process has locked; guards every opening of such a file. */
    private static final Map<Path, StoreOwner> HELD = new HashMap<>();

    private final Path held;
    private final FileChannel channel;
    private final FileLock lock;

    private OwnerLock(Path held, FileChannel channel, FileLock lock) {
        this.held = held;
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * Takes the lock.
     *
     * @param file the owner's file
     * @param owner this process
     * @return the lock, or empty when somebody has it
     * @throws IOException when the file cannot be written
     */
    public static Optional<OwnerLock> take(Path file, StoreOwner owner) throws IOException {
        synchronized (HELD) {
            Path held = real(file);
            if (HELD.containsKey(held)) {
                return Optional.empty();
            }
            Optional<OwnerLock> taken = lock(held, owner);
            if (taken.isPresent()) {
                HELD.put(held, owner);
            }
            return taken;
        }
    }

    private static Optional<OwnerLock> lock(Path file, StoreOwner owner) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE,
                StandardOpenOption.CREATE);
        try {
            PrivateFiles.restrict(file, "rw-------"); //$NON-NLS-1$
            FileLock lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                return Optional.empty();
            }
            String text = String.join("\n", Long.toString(owner.pid()), owner.user(), owner.program(), //$NON-NLS-1$
                    owner.since().toString()) + '\n';
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), 0);
            channel.force(true);
            if (Files.notExists(file)) {
                // Its last holder removed the file between our opening and locking it.
                channel.close();
                return Optional.empty();
            }
            return Optional.of(new OwnerLock(file, channel, lock));
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    /** One name for the file, by whatever links its folder is reached. */
    private static Path real(Path file) throws IOException {
        return file.toAbsolutePath().getParent().toRealPath().resolve(file.getFileName());
    }

    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false);
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    /**
     * Tells which process has the lock.
     *
     * @param file the owner's file
     * @return the process; empty when nobody has it
     */
    public static Optional<StoreOwner> owner(Path file) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        synchronized (HELD) {
            try {
                StoreOwner self = HELD.get(real(file));
                return self != null ? Optional.of(self) : otherOwner(file);
            } catch (IOException e) {
                return Optional.empty();
            }
        }
    }

    private static Optional<StoreOwner> otherOwner(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            FileLock lock = tryLock(channel);
            if (lock != null) {
                lock.release();
                return Optional.empty();
            }
            return Optional.of(parse(Files.readAllLines(file, StandardCharsets.UTF_8)));
        }
    }

    /** Whether a file that this process has not locked is an owner's file, rather than somebody's file of that name. */
    static boolean isMark(Path file) {
        synchronized (HELD) {
            try {
                return !HELD.containsKey(real(file)) && (Files.size(file) == 0
                        || parse(Files.readAllLines(file, StandardCharsets.UTF_8)).pid() != 0);
            } catch (IOException e) {
                return false;
            }
        }
    }

    private static StoreOwner parse(List<String> lines) {
        try {
            if (lines.size() >= LINES) {
                return new StoreOwner(Long.parseLong(lines.get(0)), lines.get(1), lines.get(2),
                        Instant.parse(lines.get(3)));
            }
        } catch (NumberFormatException | DateTimeException e) {
            // Between taking the lock and writing the text; the process is there, its name is not.
        }
        return new StoreOwner(0, "?", "?", Instant.EPOCH); //$NON-NLS-1$ //$NON-NLS-2$
    }

    @Override
    public void close() throws IOException {
        synchronized (HELD) {
            try {
                channel.truncate(0);
                lock.release();
            } finally {
                channel.close();
                HELD.remove(held);
            }
        }
    }
}
