package org.clientele.store.internal.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

import org.clientele.core.store.StoreOwner;

/**
 * Puts a store that a rollback made into the place of another one. Between two renamings there is none; who looks for it
 * then takes the second step. A store that is made but has not come to its place goes when the other one is opened.
 *
 * @param folder the place
 */
public record Swap(StoreFolder folder) {

    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("'-newer-'yyyyMMdd-HHmmss") //$NON-NLS-1$
            .withZone(ZoneOffset.UTC);

    /**
     * The folder in which the older store is made.
     *
     * @return beside the store
     */
    public Path unfinished() {
        return sibling(".rollback-unfinished"); //$NON-NLS-1$
    }

    private Path ready() {
        return sibling(".rollback-ready"); //$NON-NLS-1$
    }

    private Path sibling(String suffix) {
        return folder.directory().resolveSibling(folder.directory().getFileName() + suffix);
    }

    /**
     * Where the newer store will stay.
     *
     * @param now when
     * @return a folder that does not exist
     */
    public Path kept(Instant now) {
        Path kept = sibling(NAME.format(now));
        for (int i = 2; Files.exists(kept); i++) {
            kept = sibling(NAME.format(now) + '-' + i);
        }
        return kept;
    }

    /**
     * Exchanges the stores; nobody has either open.
     *
     * @param kept where the newer store goes
     * @param self this process
     * @return false when somebody has opened the store in the meantime; nothing was done then
     * @throws IOException when it cannot be; the store is as it was
     */
    public boolean exchange(Path kept, StoreOwner self) throws IOException {
        Optional<OwnerLock> lock = OwnerLock.take(folder.owner(), self);
        if (lock.isEmpty()) {
            FileTrees.delete(unfinished(), false);
            return false;
        }
        try (OwnerLock held = lock.get()) {
            FileTrees.delete(ready(), false);
            Files.move(unfinished(), ready(), StandardCopyOption.ATOMIC_MOVE);
            if (tryMove(kept)) {
                takePlace(kept);
                return true;
            }
        }
        // Where open files cannot be moved, the lock has to go first.
        Files.move(folder.directory(), kept, StandardCopyOption.ATOMIC_MOVE);
        takePlace(kept);
        return true;
    }

    private void takePlace(Path kept) throws IOException {
        try {
            Files.move(ready(), folder.directory(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            Files.move(kept, folder.directory(), StandardCopyOption.ATOMIC_MOVE);
            throw e;
        }
    }

    private boolean tryMove(Path kept) {
        try {
            Files.move(folder.directory(), kept, StandardCopyOption.ATOMIC_MOVE);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Takes the second step where a process was killed between the two. */
    public void finish() {
        if (Files.notExists(folder.directory()) && Files.isRegularFile(new StoreFolder(ready()).descriptor())) {
            try {
                Files.move(ready(), folder.directory(), StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException e) {
                // Who looks for the store is told that there is none; the next one tries again.
                return;
            }
        }
    }

    /**
     * Removes what a rollback left that did not come to its end. For the holder of the store's lock.
     *
     * @throws IOException when it cannot be removed
     */
    public void removeLeftovers() throws IOException {
        FileTrees.delete(unfinished(), false);
        FileTrees.delete(ready(), false);
    }
}
