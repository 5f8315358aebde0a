package org.clientele.lifecycle.internal.agenda.calendar;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;

/** Writes a file that only its user may read; the one that was there stays until the new one is whole. */
final class PrivateFile implements AutoCloseable {

    private final Path file;
    private final Path fresh;

    PrivateFile(Path file, String text) throws IOException {
        this.file = file.toAbsolutePath();
        this.fresh = Files.createTempFile(this.file.getParent(), ".clientele", ".ics"); //$NON-NLS-1$ //$NON-NLS-2$
        try {
            restrict();
            Files.write(fresh, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    private void restrict() throws IOException {
        PosixFileAttributeView posix = Files.getFileAttributeView(fresh, PosixFileAttributeView.class,
                LinkOption.NOFOLLOW_LINKS);
        AclFileAttributeView acl = Files.getFileAttributeView(fresh, AclFileAttributeView.class,
                LinkOption.NOFOLLOW_LINKS);
        if (posix != null) {
            posix.setPermissions(PosixFilePermissions.fromString("rw-------")); //$NON-NLS-1$
        } else if (acl != null) {
            acl.setAcl(List.of(AclEntry.newBuilder().setType(AclEntryType.ALLOW).setPrincipal(acl.getOwner())
                    .setPermissions(EnumSet.allOf(AclEntryPermission.class)).build()));
        }
    }

    /** Puts it into its place. */
    void replace() throws IOException {
        try {
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(fresh);
    }
}
