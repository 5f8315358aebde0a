package org.clientele.ui.customers.internal.files;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.stream.Stream;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.store.Store;

/**
 * The copies of attached files that are open in other programs: private to the user, gone when the program ends or when the
 * customer is erased. What a crash left behind goes when the program starts the next time, and when the next copy is made.
 */
public final class OpenedFiles {

    private static final String PREFIX = "clientele-files-"; //$NON-NLS-1$

    private static OpenedFiles shared;

    private final Path home;
    /** The folders of copies by store and party. A listener must not hold the store: it lives as long as the store does. */
    private final Map<Store, Map<Long, List<Path>>> copies = new WeakHashMap<>();
    private Path folder;

    /**
     * Keeps copies below a folder.
     *
     * @param home where temporary files lie
     */
    OpenedFiles(Path home) {
        this.home = home;
    }

    /** The copies of this process; removed when it ends. */
    public static synchronized OpenedFiles shared() {
        if (shared == null) {
            shared = new OpenedFiles(Path.of(System.getProperty("java.io.tmpdir"))); //$NON-NLS-1$
            Runtime.getRuntime().addShutdownHook(new Thread(shared::remove));
        }
        return shared;
    }

    /**
     * A place for a copy, until the party is erased.
     *
     * @param store where the party is
     * @param party whose attachment it is
     * @param name the attachment's name
     * @return a file that does not exist, in a folder that only the user can read
     * @throws IOException when there is no place
     */
    Path place(Store store, long party, String name) throws IOException {
        Map<Long, List<Path>> ofStore = follow(store);
        synchronized (this) {
            Path place = place();
            ofStore.computeIfAbsent(party, p -> new ArrayList<>()).add(place);
            return place.resolve(FileNames.safe(name));
        }
    }

    private Map<Long, List<Path>> follow(Store store) {
        Map<Long, List<Path>> ofStore = new HashMap<>();
        synchronized (this) {
            Map<Long, List<Path>> known = copies.putIfAbsent(store, ofStore);
            if (known != null) {
                return known;
            }
        }
        // not under the lock: an erasure calls back while it holds locks of the store
        store.onErase(parties -> forget(ofStore, parties));
        return ofStore;
    }

    private synchronized void forget(Map<Long, List<Path>> ofStore, Set<Long> parties) throws ClienteleException {
        boolean left = false;
        for (Long party : parties) {
            List<Path> folders = ofStore.getOrDefault(party, new ArrayList<>());
            folders.forEach(OpenedFiles::delete);
            folders.removeIf(Files::notExists);
            left |= !folders.isEmpty();
        }
        if (left) {
            throw new ClienteleException(StatusCodes.FILE_NOT_WRITABLE, Messages.Files_stillOpen);
        }
    }

    private Path place() throws IOException {
        if (folder == null || !Files.isDirectory(folder)) {
            removeLeftOvers();
            // a temporary directory is private to the user
            folder = Files.createTempDirectory(home, PREFIX + ProcessHandle.current().pid() + '-');
        }
        return Files.createTempDirectory(folder, "f"); //$NON-NLS-1$
    }

    /** Removes all copies. */
    synchronized void remove() {
        if (folder != null) {
            delete(folder);
            folder = null;
        }
    }

    /**
     * Removes the copies of programs that did not end as they should.
     *
     * @throws IOException when the folder cannot be read
     */
    public void removeLeftOvers() throws IOException {
        try (Stream<Path> all = Files.list(home)) {
            all.filter(OpenedFiles::isLeftOver).forEach(OpenedFiles::delete);
        }
    }

    private static boolean isLeftOver(Path path) {
        String name = path.getFileName().toString();
        if (!name.startsWith(PREFIX)) {
            return false;
        }
        String rest = name.substring(PREFIX.length());
        try {
            long pid = Long.parseLong(rest.substring(0, Math.max(0, rest.indexOf('-'))));
            return ProcessHandle.of(pid).isEmpty();
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static void delete(Path tree) {
        try {
            Files.walkFileTree(tree, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    file.toFile().setWritable(true); // Windows keeps what is read-only
                    Files.deleteIfExists(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path directory, IOException failure) throws IOException {
                    Files.deleteIfExists(directory);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            // a program still has it open, or it is another user's: the next erasure or start tries again
            return;
        }
    }
}
