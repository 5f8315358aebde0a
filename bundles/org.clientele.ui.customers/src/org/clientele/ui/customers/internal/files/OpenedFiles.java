package org.clientele.ui.customers.internal.files;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.stream.Stream;

/**
 * The copies of attached files that are open in other programs: private to the user, and gone when the program ends. What a
 * crash left behind goes when the next copy is made.
 */
final class OpenedFiles {

    private static final String PREFIX = "clientele-files-"; //$NON-NLS-1$

    private static OpenedFiles shared;

    private final Path home;
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
    static synchronized OpenedFiles shared() {
        if (shared == null) {
            shared = new OpenedFiles(Path.of(System.getProperty("java.io.tmpdir"))); //$NON-NLS-1$
            Runtime.getRuntime().addShutdownHook(new Thread(shared::remove));
        }
        return shared;
    }

    /**
     * A place for a copy.
     *
     * @param name the attachment's name
     * @return a file that does not exist, in a folder that only the user can read
     * @throws IOException when there is no place
     */
    synchronized Path place(String name) throws IOException {
        if (folder == null || !Files.isDirectory(folder)) {
            removeLeftOvers();
            // a temporary directory is private to the user
            folder = Files.createTempDirectory(home, PREFIX + ProcessHandle.current().pid() + '-');
        }
        return Files.createTempDirectory(folder, "f").resolve(FileNames.safe(name)); //$NON-NLS-1$
    }

    /** Removes all copies. */
    synchronized void remove() {
        if (folder != null) {
            delete(folder);
            folder = null;
        }
    }

    private void removeLeftOvers() throws IOException {
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
            // a program still has it open, or it is another user's: the next start tries again
            return;
        }
    }
}
