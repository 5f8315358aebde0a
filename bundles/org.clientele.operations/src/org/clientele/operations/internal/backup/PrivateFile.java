package org.clientele.operations.internal.backup;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Properties;

/** Files that only their user may read, written in one step. */
public final class PrivateFile {

    private PrivateFile() {
    }

    /**
     * Writes a file in place of what is there.
     *
     * @param file the file; its folder exists
     * @param content its content
     * @throws IOException when it cannot be written; what was there stays
     */
    public static void write(Path file, byte[] content) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new"); //$NON-NLS-1$
        try {
            Files.deleteIfExists(fresh);
            Files.createFile(fresh);
            restrict(fresh, "rw-------"); //$NON-NLS-1$
            Files.write(fresh, content);
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    static void createFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
            restrict(folder, "rwx------"); //$NON-NLS-1$
        }
    }

    private static void restrict(Path path, String rights) throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) { //$NON-NLS-1$
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(rights));
        }
    }

    static Properties read(Path file) throws IOException {
        Properties properties = new Properties();
        if (Files.isRegularFile(file)) {
            try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                properties.load(reader);
            } catch (IllegalArgumentException e) {
                throw new IOException(e);
            }
        }
        return properties;
    }

    static void write(Path file, Properties properties) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        properties.store(bytes, null);
        write(file, bytes.toByteArray());
    }
}
