package org.clientele.exchange.internal.csv;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.exchange.internal.Messages;
import org.eclipse.osgi.util.NLS;

/**
 * A file that appears as a whole or not at all, and that only its user may read. It is written beside its place under
 * a temporary name.
 */
public final class PrivateFile implements Closeable {

    private final Path file;
    private final Path temporary;
    private final OutputStream out;
    private final Writer writer;

    /**
     * Begins to write.
     *
     * @param file the place of the file
     * @throws IOException when nothing can be written there
     */
    public PrivateFile(Path file) throws IOException {
        this.file = file.toAbsolutePath();
        if (Files.isDirectory(this.file)) {
            throw new FileSystemException(file.toString(), null, Messages.File_isFolder);
        }
        // a temporary file is private to its user where the file system knows users
        this.temporary = Files.createTempFile(this.file.getParent(), ".clientele", ".part"); //$NON-NLS-1$ //$NON-NLS-2$
        this.out = new BufferedOutputStream(Files.newOutputStream(temporary), 1 << 16);
        this.writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    }

    /**
     * The text.
     *
     * @return a writer of UTF-8
     */
    public Writer writer() {
        return writer;
    }

    /**
     * The bytes, for who does not use the {@link #writer}.
     *
     * @return buffered
     */
    public OutputStream out() {
        return out;
    }

    /**
     * Puts the finished file into its place.
     *
     * @throws IOException when it cannot be written; the file is as it was
     */
    public void replace() throws IOException {
        writer.close();
        try {
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Drops what was not put into its place. */
    @Override
    public void close() throws IOException {
        try {
            writer.close();
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /**
     * Tells what a failed write means.
     *
     * @param file the file
     * @param e what happened
     * @return FILE_NOT_WRITABLE in the user's words
     */
    public static ClienteleException failure(Path file, IOException e) {
        String reason = switch (e) {
        case NoSuchFileException x -> Messages.File_noFolder;
        case AccessDeniedException x -> Messages.File_noPermission;
        case FileSystemException x when x.getReason() != null -> x.getReason();
        default -> String.valueOf(e.getMessage());
        };
        return new ClienteleException(StatusCodes.FILE_NOT_WRITABLE,
                NLS.bind(Messages.File_notWritable, file, reason), e);
    }
}
