package org.clientele.cli.internal.handover;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.List;
import java.util.Set;

/** Folders that nobody but their user can enter. */
public final class PrivateFiles {

    /** The name of a socket is kept in a field of 104 (macOS) to 108 bytes. */
    private static final int MOST_PATH_BYTES = 100;

    private static UserPrincipal me;

    private PrivateFiles() {
    }

    static boolean isPosix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    /** Tells whether a file belongs to the user of this process; on Windows the folder's rights decide instead. */
    static boolean isMine(Path file) throws IOException {
        if (!isPosix(file)) {
            return true;
        }
        return Files.getOwner(file, LinkOption.NOFOLLOW_LINKS).equals(me());
    }

    /** The user of this process is the owner of a file that it makes: the account's name alone would not do. */
    private static synchronized UserPrincipal me() throws IOException {
        if (me == null) {
            Path probe = Files.createTempFile("clientele", null);
            try {
                me = Files.getOwner(probe);
            } finally {
                Files.delete(probe);
            }
        }
        return me;
    }

    /** The first folder that is or can be made private and is short enough for a socket of that name. */
    static Path socketFolder(List<Path> candidates, String name) throws IOException {
        for (Path candidate : candidates) {
            if (candidate.resolve(name).toString().getBytes(StandardCharsets.UTF_8).length > MOST_PATH_BYTES) {
                continue;
            }
            try {
                makePrivate(candidate);
                return candidate;
            } catch (IOException e) {
                continue; // the next one may do
            }
        }
        return Files.createTempDirectory("clientele"); // private by contract
    }

    /**
     * Makes a folder with those above it; what is new is private.
     *
     * @param folder the folder
     * @throws IOException when it cannot be made
     */
    public static void createFolders(Path folder) throws IOException {
        Path parent = folder.getParent();
        if (Files.isDirectory(folder) || parent == null) {
            return;
        }
        createFolders(parent);
        Files.createDirectory(folder);
        if (isPosix(folder)) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    /**
     * Makes an empty file that only its user may read, unless it is there.
     *
     * @param file the file; its folder exists
     * @throws IOException when it cannot be made
     */
    public static void createFile(Path file) throws IOException {
        if (Files.exists(file)) {
            return;
        }
        Files.createFile(file);
        if (isPosix(file)) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
    }

    private static void makePrivate(Path folder) throws IOException {
        createFolders(folder);
        if (!isPosix(folder)) {
            return;
        }
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS) || !isMine(folder)) {
            throw new IOException(folder + " belongs to somebody else");
        }
        Set<PosixFilePermission> mine = PosixFilePermissions.fromString("rwx------");
        if (!Files.getPosixFilePermissions(folder).equals(mine)) {
            Files.setPosixFilePermissions(folder, mine);
        }
    }
}
