package org.clientele.operations.internal.provisioning;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells whether those can write a file whom it is to restrict: what it says about rights is worth nothing then. */
final class FileRights {

    private static final Set<String> EVERYBODY = Set.of("everyone", "users", "authenticated users", "jeder", "benutzer"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$

    private FileRights() {
    }

    /**
     * Looks at a file and the folder that it lies in.
     *
     * @param file the file
     * @return true when everybody can change or replace it, or whoever runs this program can as one of its group; a group of
     *         administrators may
     */
    static boolean everybodyWrites(Path file) {
        try {
            return writable(file) || file.getParent() != null && writable(file.getParent())
                    && !sticky(file.getParent());
        } catch (IOException | UnsupportedOperationException e) {
            return false; // it cannot be told; reading it will tell what is wrong with it
        }
    }

    private static boolean writable(Path path) throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) { //$NON-NLS-1$
            PosixFileAttributes attributes = Files.readAttributes(path, PosixFileAttributes.class);
            return attributes.permissions().contains(PosixFilePermission.OTHERS_WRITE)
                    || attributes.permissions().contains(PosixFilePermission.GROUP_WRITE)
                            && !attributes.owner().getName().equals(System.getProperty("user.name")) //$NON-NLS-1$
                            && Files.isWritable(path);
        }
        AclFileAttributeView view = Files.getFileAttributeView(path, AclFileAttributeView.class);
        return view != null && everybodyIn(view.getAcl());
    }

    /** In a folder such as {@code /tmp} only the owner replaces a file. */
    private static boolean sticky(Path folder) throws IOException {
        return folder.getFileSystem().supportedFileAttributeViews().contains("unix") //$NON-NLS-1$
                && (((Integer) Files.getAttribute(folder, "unix:mode")).intValue() & 01000) != 0; //$NON-NLS-1$
    }

    /** Does an access list of Windows let everybody write? */
    static boolean everybodyIn(List<AclEntry> entries) {
        return entries.stream()
                .anyMatch(e -> e.type() == AclEntryType.ALLOW
                        && e.permissions().contains(AclEntryPermission.WRITE_DATA)
                        && EVERYBODY.contains(bare(e.principal().getName())));
    }

    private static String bare(String name) {
        return name.substring(name.lastIndexOf('\\') + 1).toLowerCase(Locale.ROOT);
    }
}
