package org.clientele.store.internal.folder;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/** Whole folders. */
public final class FileTrees {

    private FileTrees() {
    }

    /**
     * Deletes a folder with all that is in it.
     *
     * @param directory the folder; it may be missing
     * @param keepFolder whether the folder itself stays
     * @throws IOException when something cannot be deleted
     */
    public static void delete(Path directory, boolean keepFolder) throws IOException {
        if (Files.notExists(directory)) {
            return;
        }
        Files.walkFileTree(directory, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, IOException failure) throws IOException {
                if (failure != null) {
                    throw failure;
                }
                if (!keepFolder || !folder.equals(directory)) {
                    Files.delete(folder);
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /**
     * Copies a folder with all that is in it.
     *
     * @param from the folder
     * @param to where it goes; created private to the user
     * @throws IOException when something cannot be copied
     */
    public static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                PrivateFiles.createDirectory(to.resolve(from.relativize(folder).toString()));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.copy(file, copy);
                PrivateFiles.restrict(copy, "rw-------"); //$NON-NLS-1$
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /**
     * Makes a folder with all that is in it private to the user.
     *
     * @param directory the folder
     * @throws IOException when the file system refuses
     */
    public static void restrict(Path directory) throws IOException {
        Files.walkFileTree(directory, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                PrivateFiles.restrict(folder, "rwx------"); //$NON-NLS-1$
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                PrivateFiles.restrict(file, "rw-------"); //$NON-NLS-1$
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
