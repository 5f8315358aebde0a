package org.clientele.store.internal.content;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Supplier;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.store.Contents;
import org.clientele.core.store.StoredContent;
import org.clientele.model.Attachment;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.store.internal.BulkWork;
import org.clientele.store.internal.Messages;
import org.clientele.store.internal.StoreContext;
import org.clientele.store.internal.access.Visibility;
import org.clientele.store.internal.folder.PrivateFiles;
import org.clientele.store.internal.history.PartyKeys;
import org.clientele.store.internal.mapping.TableMapping;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;

/** The contents of one open store. */
public final class StoredContents implements Contents {

    private static final int BUFFER = 1 << 16;
    private static final long MEGABYTE = 1024L * 1024;

    private final StoreContext context;
    private final BulkWork bulk;
    private final ContentFiles files;
    private final Supplier<Optional<String>> limit;

    /**
     * Creates it.
     *
     * @param context the store
     * @param bulk its batches
     * @param files the files
     * @param limit gives the setting of the limit
     */
    public StoredContents(StoreContext context, BulkWork bulk, ContentFiles files, Supplier<Optional<String>> limit) {
        this.context = context;
        this.bulk = bulk;
        this.files = files;
        this.limit = limit;
    }

    @Override
    public long limit() {
        try {
            Optional<String> text = limit.get();
            return text.isPresent() ? Math.max(0, Long.parseLong(text.get().strip())) : USUAL_LIMIT;
        } catch (NumberFormatException e) {
            return USUAL_LIMIT;
        }
    }

    @Override
    public StoredContent put(Actor actor, long partyId, InputStream content, IProgressMonitor monitor)
            throws ClienteleException {
        requireParty(actor, partyId);
        Path unfinished = null;
        try {
            unfinished = files.begin();
            byte[] key = PartyKeys.randomKey();
            MessageDigest sum = ContentFiles.sha256();
            long size = copy(content, unfinished, key, sum, monitor);
            String digest = HexFormat.of().formatHex(sum.digest());
            Path whole = unfinished;
            // Between commits, so that an erasure neither misses it nor takes it for unreferenced.
            return context.commits().exclusively(() -> keep(partyId, whole, key, digest, size));
        } catch (IOException e) {
            throw files.notWritable(e);
        } finally {
            deleteQuietly(unfinished);
        }
    }

    private static void deleteQuietly(Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            // It is no content, and goes when the store is opened the next time.
        }
    }

    private long copy(InputStream content, Path file, byte[] key, MessageDigest sum, IProgressMonitor monitor)
            throws IOException, ClienteleException {
        long most = limit();
        long size = 0;
        byte[] buffer = new byte[BUFFER];
        try (OutputStream out = ContentFiles.sealing(file, key)) {
            for (int count = read(content, buffer); count >= 0; count = read(content, buffer)) {
                size += count;
                if (size > most) {
                    throw new ClienteleException(StatusCodes.INVALID_INPUT,
                            NLS.bind(Messages.StoredContents_tooLarge, megabytes(most)));
                }
                if (monitor != null && monitor.isCanceled()) {
                    throw new ClienteleException(StatusCodes.CANCELLED, Messages.cancelled);
                }
                sum.update(buffer, 0, count);
                out.write(buffer, 0, count);
            }
        }
        return size;
    }

    private static String megabytes(long bytes) {
        return bytes % MEGABYTE == 0 ? Long.toString(bytes / MEGABYTE)
                : String.format("%.2f", (double) bytes / MEGABYTE); //$NON-NLS-1$
    }

    private static int read(InputStream content, byte[] buffer) throws ClienteleException {
        try {
            return content.read(buffer);
        } catch (IOException e) {
            throw new ClienteleException(StatusCodes.FILE_UNREADABLE, Messages.StoredContents_unreadable, e);
        }
    }

    private StoredContent keep(long party, Path unfinished, byte[] fresh, String digest, long size)
            throws ClienteleException {
        return context.connections().write(connection -> {
            if (context.keys().isDestroyed(connection, party)) {
                throw new ClienteleException(StatusCodes.INVALID_INPUT,
                        NLS.bind(Messages.StoredContents_erased, Long.toString(party)));
            }
            byte[] known = files.exists(digest) || isNamed(connection, digest) ? files.keys().find(connection, digest)
                    : null;
            byte[] key = known == null ? fresh : known;
            try {
                if (known == null) {
                    files.finish(unfinished, digest);
                } else if (!files.isWhole(digest, known)) {
                    mend(unfinished, fresh, digest, known);
                }
            } catch (IOException e) {
                throw files.notWritable(e);
            }
            files.keys().remember(digest, key, party);
            return new StoredContent(digest, size, context.keys().sealKey(connection, party, key));
        });
    }

    /** Others have it, though its file vanished: what they have the key of is written anew. */
    private static boolean isNamed(Connection connection, String digest) throws SQLException {
        try (var select = connection.prepareStatement("SELECT 1 FROM \"ATTACHMENT\" WHERE DIGEST = ?")) { //$NON-NLS-1$
            select.setString(1, digest);
            try (var row = select.executeQuery()) {
                return row.next();
            }
        }
    }

    private void mend(Path unfinished, byte[] fresh, String digest, byte[] known) throws IOException {
        Path anew = files.begin();
        try {
            try (InputStream in = ContentFiles.opening(unfinished, fresh);
                    OutputStream out = ContentFiles.sealing(anew, known)) {
                in.transferTo(out);
            }
            files.finish(anew, digest);
        } finally {
            Files.deleteIfExists(anew);
        }
    }

    @Override
    public InputStream open(Actor actor, long partyId, Attachment attachment) throws ClienteleException {
        requireParty(actor, partyId);
        byte[] key = context.connections()
                .read(connection -> context.keys().openKey(connection, partyId, attachment.getSealedKey()));
        if (key == null || attachment.getDigest() == null) {
            throw new ClienteleException(StatusCodes.NOT_FOUND,
                    NLS.bind(Messages.StoredContents_locked, attachment.getName()));
        }
        if (!files.exists(attachment.getDigest())) {
            throw new ClienteleException(StatusCodes.FILE_UNREADABLE,
                    NLS.bind(Messages.StoredContents_gone, attachment.getName()));
        }
        try {
            return new Told(ContentFiles.opening(files.file(attachment.getDigest()), key), attachment.getName());
        } catch (IOException e) {
            throw damaged(attachment.getName(), e);
        }
    }

    private static ClienteleException damaged(String name, IOException cause) {
        return new ClienteleException(StatusCodes.FILE_UNREADABLE, NLS.bind(Messages.StoredContents_damaged, name),
                cause);
    }

    /** Says of a failure what it means to people. */
    private static final class Told extends FilterInputStream {

        private final String name;

        Told(InputStream in, String name) {
            super(in);
            this.name = name;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int count) throws IOException {
            try {
                return super.read(bytes, offset, count);
            } catch (IOException e) {
                ClienteleException failure = damaged(name, e);
                throw new IOException(failure.getMessage(), failure);
            }
        }
    }

    @Override
    public void export(Actor actor, long partyId, Attachment attachment, Path file, IProgressMonitor monitor)
            throws ClienteleException {
        Path part = file.resolveSibling(file.getFileName() + ".part"); //$NON-NLS-1$
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = open(actor, partyId, attachment)) {
            PrivateFiles.create(part);
            try (OutputStream out = Files.newOutputStream(part)) {
                for (int count = readStored(in, buffer); count >= 0; count = readStored(in, buffer)) {
                    if (monitor != null && monitor.isCanceled()) {
                        throw new ClienteleException(StatusCodes.CANCELLED, Messages.cancelled);
                    }
                    out.write(buffer, 0, count);
                }
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new ClienteleException(StatusCodes.FILE_NOT_WRITABLE,
                    NLS.bind(Messages.StoredContents_export, file), e);
        } finally {
            deleteQuietly(part);
        }
    }

    private static int readStored(InputStream in, byte[] buffer) throws IOException, ClienteleException {
        try {
            return in.read(buffer);
        } catch (IOException e) {
            if (e.getCause() instanceof ClienteleException told) {
                throw told;
            }
            throw e;
        }
    }

    private void requireParty(Actor actor, long party) throws ClienteleException {
        TableMapping table = context.mapping().table(Literals.PARTY);
        Visibility visibility = new Visibility(context, bulk, actor);
        if (!context.connections().read(connection -> visibility.sees(connection, table, party))) {
            throw new ClienteleException(StatusCodes.NOT_FOUND,
                    NLS.bind(Messages.StoredContents_noParty, Long.toString(party)));
        }
    }
}
