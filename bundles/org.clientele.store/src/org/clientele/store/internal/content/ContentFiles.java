package org.clientele.store.internal.content;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.store.internal.Messages;
import org.clientele.store.internal.StoreContext;
import org.clientele.store.internal.folder.FileTrees;
import org.clientele.store.internal.folder.PrivateFiles;
import org.clientele.store.internal.folder.StoreFolder;
import org.eclipse.osgi.util.NLS;

/** The files of contents, named by their digest. A file appears under its name when it is whole. */
public final class ContentFiles {

    private static final int PREFIX = 2;
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}"); //$NON-NLS-1$

    private final StoreContext context;
    private final StoreFolder folder;
    private final ContentKeys keys;

    /**
     * Creates it; removes what was being written when the store was not closed.
     *
     * @param context the store
     * @throws ClienteleException STORE_NOT_WRITABLE
     */
    public ContentFiles(StoreContext context) throws ClienteleException {
        this.context = context;
        this.folder = new StoreFolder(context.info().directory());
        this.keys = new ContentKeys(context);
        try {
            FileTrees.delete(folder.unfinishedFiles(), false);
        } catch (IOException e) {
            throw notWritable(e);
        }
    }

    ContentKeys keys() {
        return keys;
    }

    ClienteleException notWritable(IOException cause) {
        return new ClienteleException(StatusCodes.STORE_NOT_WRITABLE,
                NLS.bind(Messages.Failures_notWritable, folder.directory()), cause);
    }

    Path file(String digest) {
        if (!DIGEST.matcher(digest).matches()) {
            throw new IllegalArgumentException("No digest"); //$NON-NLS-1$
        }
        return folder.files().resolve(digest.substring(0, PREFIX)).resolve(digest);
    }

    boolean exists(String digest) {
        return DIGEST.matcher(digest).matches() && Files.isRegularFile(file(digest));
    }

    /** A new file, private to the user, that is no content yet. */
    Path begin() throws IOException {
        PrivateFiles.createDirectory(folder.unfinishedFiles());
        return Files.createTempFile(folder.unfinishedFiles(), "content", ".new"); //$NON-NLS-1$ //$NON-NLS-2$
    }

    static OutputStream sealing(Path file, byte[] key) throws IOException {
        return new SealedOutput(new BufferedOutputStream(Files.newOutputStream(file)), key);
    }

    static InputStream opening(Path file, byte[] key) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file));
        try {
            return new SealedInput(in, key);
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    /** Gives a whole file its name. */
    void finish(Path unfinished, String digest) throws IOException {
        try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Path file = file(digest);
        PrivateFiles.createDirectory(folder.files());
        PrivateFiles.createDirectory(file.getParent());
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Whether a content is there, and what it is said to be. */
    boolean isWhole(String digest, byte[] key) {
        if (!exists(digest)) {
            return false;
        }
        MessageDigest sum = sha256();
        try (InputStream in = new DigestInputStream(opening(file(digest), key), sum)) {
            in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            return false;
        }
        return HexFormat.of().formatHex(sum.digest()).equals(digest);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256"); //$NON-NLS-1$
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Removes the contents that no party has or had, besides those that were put since the store was opened.
     *
     * @param erased parties whose contents count no more, though they were put
     * @return how many contents were removed
     * @throws ClienteleException STORE_NOT_WRITABLE, LOCK_TIMEOUT
     */
    public int dropUnreferenced(Collection<Long> erased) throws ClienteleException {
        keys.forget(erased);
        Set<String> digests = new HashSet<>();
        try {
            if (Files.notExists(folder.files())) {
                return 0;
            }
            try (DirectoryStream<Path> groups = Files.newDirectoryStream(folder.files(), Files::isDirectory)) {
                for (Path group : groups) {
                    try (Stream<Path> files = Files.list(group)) {
                        files.map(file -> file.getFileName().toString()).filter(DIGEST.asMatchPredicate())
                                .forEach(digests::add);
                    }
                }
            }
            context.connections().read(connection -> {
                keys.retainUnreferenced(connection, digests);
                return null;
            });
            int removed = 0;
            IOException failure = null;
            for (String digest : digests) {
                try {
                    Files.deleteIfExists(file(digest));
                    removed++;
                } catch (IOException e) { // the others go all the same
                    failure = e;
                }
            }
            if (failure != null) {
                throw failure;
            }
            return removed;
        } catch (IOException e) {
            throw notWritable(e);
        }
    }
}
