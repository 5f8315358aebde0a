package org.clientele.exchange.internal.csv;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.exchange.internal.Messages;
import org.eclipse.osgi.util.NLS;

/** The bytes of a file's text, unpacked where gzip packed them, with the part of the file that has been read. */
public final class TextSource implements Closeable {

    private static final int BUFFER = 1 << 16;

    private final Path file;
    private final long size;
    private final CountingStream raw;
    private final InputStream text;

    private TextSource(Path file, long size, CountingStream raw, InputStream text) {
        this.file = file;
        this.size = size;
        this.raw = raw;
        this.text = text;
    }

    /**
     * Opens a file.
     *
     * @param file the file
     * @return its text, to be closed
     * @throws ClienteleException FILE_UNREADABLE: missing, a folder, empty, not permitted
     */
    public static TextSource open(Path file) throws ClienteleException {
        if (Files.isDirectory(file)) {
            throw unreadable(Messages.File_folder, file, null);
        }
        CountingStream raw = null;
        try {
            long size = Files.size(file);
            if (size == 0 && Files.isRegularFile(file)) {
                throw unreadable(Messages.File_empty, file, null);
            }
            raw = new CountingStream(Files.newInputStream(file));
            InputStream buffered = new BufferedInputStream(raw, BUFFER);
            buffered.mark(2);
            boolean packed = buffered.read() == 0x1f && buffered.read() == 0x8b;
            buffered.reset();
            return new TextSource(file, size, raw, packed ? new GZIPInputStream(buffered, BUFFER) : buffered);
        } catch (IOException e) {
            close(raw, e);
            throw failure(file, e);
        }
    }

    /**
     * Tells what a failed read means.
     *
     * @param file the file
     * @param e what happened
     * @return the failure in the user's words
     */
    public static ClienteleException failure(Path file, IOException e) {
        return switch (e) {
        case NoSuchFileException x -> unreadable(Messages.File_missing, file, x);
        case AccessDeniedException x -> unreadable(Messages.File_denied, file, x);
        case EOFException x -> new ClienteleException(StatusCodes.FILE_MALFORMED,
                NLS.bind(Messages.File_gzipCut, file), x);
        case ZipException x -> new ClienteleException(StatusCodes.FILE_MALFORMED,
                NLS.bind(Messages.File_gzipBroken, file), x);
        case MalformedTextException x -> new ClienteleException(StatusCodes.FILE_ENCODING, NLS.bind(
                Messages.File_encoding, new Object[] { file, x.line(), x.column(), x.charset().displayName() }), x);
        default -> new ClienteleException(StatusCodes.FILE_UNREADABLE,
                NLS.bind(Messages.File_unreadable, file, e.getMessage()), e);
        };
    }

    static ClienteleException unreadable(String message, Path file, IOException cause) {
        return new ClienteleException(StatusCodes.FILE_UNREADABLE, NLS.bind(message, file), cause);
    }

    /**
     * The file.
     *
     * @return its path
     */
    public Path file() {
        return file;
    }

    /**
     * The text's bytes.
     *
     * @return a buffered stream that this object closes
     */
    public InputStream text() {
        return text;
    }

    /**
     * The size of the file.
     *
     * @return in bytes, packed where it is packed
     */
    public long size() {
        return size;
    }

    /**
     * How much of the file has been read.
     *
     * @return in bytes, up to {@link #size}
     */
    public long position() {
        return raw.count;
    }

    @Override
    public void close() throws IOException {
        text.close();
    }

    private static void close(InputStream stream, IOException reason) {
        if (stream != null) {
            try {
                stream.close();
            } catch (IOException e) {
                reason.addSuppressed(e);
            }
        }
    }

    private static final class CountingStream extends FilterInputStream {

        private long count;

        CountingStream(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            if (read >= 0) {
                count++;
            }
            return read;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            if (read > 0) {
                count += read;
            }
            return read;
        }
    }
}
