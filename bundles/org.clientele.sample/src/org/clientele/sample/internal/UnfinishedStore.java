package org.clientele.sample.internal;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.stream.Stream;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.store.StoreOwner;
import org.clientele.core.store.StoreService;
import org.eclipse.osgi.util.NLS;

/** A store in the making: it lies beside its place until it is complete. */
final class UnfinishedStore {

    private final StoreService stores;
    private final Path place;
    private final Path folder;

    UnfinishedStore(StoreService stores, Path place) {
        this.stores = stores;
        this.place = place;
        this.folder = place.resolveSibling("." + place.getFileName() + ".unfinished"); //$NON-NLS-1$ //$NON-NLS-2$
    }

    Path folder() {
        return folder;
    }

    /** Checks that the place is free, and removes what an interrupted run left. */
    void prepare() throws ClienteleException {
        if (isOccupied()) {
            throw new ClienteleException(StatusCodes.STORE_EXISTS, NLS.bind(Messages.Demo_occupied, place));
        }
        Optional<StoreOwner> owner = stores.owner(folder);
        if (owner.isPresent()) {
            throw new ClienteleException(StatusCodes.STORE_IN_USE, NLS.bind(Messages.Demo_inTheMaking,
                    new Object[] { folder, Long.toString(owner.get().pid()), owner.get().user() }));
        }
        try {
            remove();
            Files.createDirectories(place.getParent());
        } catch (IOException e) {
            throw new ClienteleException(StatusCodes.STORE_NOT_WRITABLE,
                    NLS.bind(Messages.Demo_notRemoved, folder, e.getMessage()), e);
        }
    }

    private boolean isOccupied() {
        if (!Files.isDirectory(place)) {
            return Files.exists(place);
        }
        try (Stream<Path> files = Files.list(place)) {
            return files.findAny().isPresent();
        } catch (IOException e) {
            return true;
        }
    }

    /** Moves the complete, closed store to its place. */
    void finish() throws ClienteleException {
        try {
            Files.deleteIfExists(place);
            Files.move(folder, place);
        } catch (IOException e) {
            throw new ClienteleException(StatusCodes.STORE_NOT_WRITABLE,
                    NLS.bind(Messages.Demo_notMoved, new Object[] { folder, place, e.getMessage() }), e);
        }
    }

    /** Removes what was made; the failure that led here is told, not that of tidying up. */
    void discard() {
        try {
            remove();
        } catch (IOException e) {
            // the next run removes it, or says that it cannot
            return;
        }
    }

    private void remove() throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, IOException failure) throws IOException {
                Files.delete(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
