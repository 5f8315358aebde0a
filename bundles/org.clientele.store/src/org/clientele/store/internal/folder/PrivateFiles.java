package org.clientele.store.internal.folder;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryFlag;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;

/** Folders and files that only their user may read. */
public final class PrivateFiles {

    private PrivateFiles() {
    }

    /**
     * Creates a folder, and those above it where they are missing; what it holds is private to the user.
     *
     * @param directory the folder; it may exist
     * @throws IOException when it cannot be created or made private
     */
    public static void createDirectory(Path directory) throws IOException {
        Files.createDirectories(directory);
        restrict(directory, "rwx------"); //$NON-NLS-1$
    }

    /**
     * Writes a file.
     *
     * @param file the file; it may exist
     * @param content its content
     * @throws IOException when it cannot be written
     */
    public static void write(Path file, byte[] content) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new"); //$NON-NLS-1$
        create(fresh);
        try (var channel = Files.newByteChannel(fresh, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(content));
        }
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING,
                StandardCopyOption.ATOMIC_MOVE);
    }

    /**
     * Creates an empty file.
     *
     * @param file the file; one that exists is emptied
     * @throws IOException when it cannot be created or made private
     */
    public static void create(Path file) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file);
        restrict(file, "rw-------"); //$NON-NLS-1$
    }

    /**
     * Takes everybody else's rights away.
     *
     * @param path a file or folder
     * @param permissions the rights in the form of POSIX
     * @throws IOException when the file system refuses
     */
    static void restrict(Path path, String permissions) throws IOException {
        PosixFileAttributeView posix = Files.getFileAttributeView(path, PosixFileAttributeView.class,
                LinkOption.NOFOLLOW_LINKS);
        if (posix != null) {
            posix.setPermissions(PosixFilePermissions.fromString(permissions));
            return;
        }
        AclFileAttributeView acl = Files.getFileAttributeView(path, AclFileAttributeView.class,
                LinkOption.NOFOLLOW_LINKS);
        if (acl != null) {
            AclEntry.Builder entry = AclEntry.newBuilder().setType(AclEntryType.ALLOW).setPrincipal(acl.getOwner())
                    .setPermissions(EnumSet.allOf(AclEntryPermission.class));
            if (Files.isDirectory(path)) {
                entry.setFlags(AclEntryFlag.FILE_INHERIT, AclEntryFlag.DIRECTORY_INHERIT);
            }
            acl.setAcl(List.of(entry.build()));
        }
    }
}
