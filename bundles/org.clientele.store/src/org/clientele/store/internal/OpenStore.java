package org.clientele.store.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.store.AccessLog;
import org.clientele.core.store.Batch;
import org.clientele.core.store.Changes;
import org.clientele.core.store.CommitJournal;
import org.clientele.core.store.Contents;
import org.clientele.core.store.EditBatch;
import org.clientele.core.store.ErasureListener;
import org.clientele.core.store.ErasureReport;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.Records;
import org.clientele.core.store.RowCheck;
import org.clientele.core.store.Store;
import org.clientele.core.store.StoreInfo;
import org.clientele.core.store.UnitOfWork;
import org.clientele.store.internal.check.StoreCheck;
import org.clientele.store.internal.content.ContentFiles;
import org.clientele.store.internal.content.StoredContents;
import org.clientele.store.internal.erase.Erasure;
import org.clientele.store.internal.folder.Backups;
import org.clientele.store.internal.folder.StoreFolder;
import org.clientele.store.internal.history.CommitDraft;
import org.clientele.store.internal.past.StoredChanges;
import org.clientele.store.internal.record.StoredRecords;
import org.clientele.store.internal.work.StoredUnitOfWork;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.osgi.util.NLS;

/** A store that this process has open. */
final class OpenStore implements Store {

    private static final int MOST_KEY = 100;
    private static final int MOST_VALUE = 8000;

    private final StoreContext context;
    private final CommitJournal journal;
    private final BulkWork bulk;
    private final ContentFiles contents;
    private final Erasure erasure;
    private volatile Runnable closing;
    private boolean closed;

    OpenStore(StoreContext context, CommitJournal journal, BulkWork bulk, ContentFiles contents, Erasure erasure) {
        this.context = context;
        this.journal = journal;
        this.bulk = bulk;
        this.contents = contents;
        this.erasure = erasure;
    }

    void onClose(Runnable work) {
        closing = work;
    }

    @Override
    public StoreInfo info() {
        return context.info();
    }

    @Override
    public Records records(Actor actor) {
        return new StoredRecords(context, bulk, actor);
    }

    @Override
    public UnitOfWork begin(Actor actor, String reason) {
        return new StoredUnitOfWork(context, bulk, actor, reason);
    }

    @Override
    public Batch beginBatch(Actor actor, String reason) throws ClienteleException {
        return bulk.begin(actor, reason);
    }

    @Override
    public EditBatch beginEdits(Actor actor, String reason) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Contents contents() {
        return new StoredContents(context, bulk, contents, () -> setting(Contents.LIMIT));
    }

    @Override
    public ErasureReport erase(Actor actor, Set<Long> parties, String reason, IProgressMonitor monitor)
            throws ClienteleException {
        return erasure.erase(actor, parties, reason, monitor);
    }

    @Override
    public boolean isErased(long party) throws ClienteleException {
        return context.connections().read(connection -> context.keys().isDestroyed(connection, party));
    }

    @Override
    public AutoCloseable onErase(ErasureListener listener) {
        return erasure.listen(listener);
    }

    @Override
    public CommitJournal journal() {
        return journal;
    }

    @Override
    public Changes changes(Actor actor) {
        return new StoredChanges(context, bulk, actor);
    }

    @Override
    public AccessLog accessLog() {
        throw new UnsupportedOperationException();
    }

    @Override
    public RowCheck rowCheck(EClass rowType, List<FeaturePath> columns) throws ClienteleException {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<String> setting(String key) {
        try {
            return context.connections().read(connection -> {
                try (PreparedStatement select = connection
                        .prepareStatement("SELECT TEXT FROM SETTING WHERE NAME = ?")) { //$NON-NLS-1$
                    select.setString(1, key);
                    try (ResultSet row = select.executeQuery()) {
                        return row.next() ? Optional.ofNullable(row.getString(1)) : Optional.empty();
                    }
                }
            });
        } catch (ClienteleException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    @Override
    public void putSetting(Actor actor, String key, String value) throws ClienteleException {
        if (key.length() > MOST_KEY || value != null && value.length() > MOST_VALUE) {
            throw new IllegalArgumentException("A setting's name has at most " + MOST_KEY + " characters, its text " //$NON-NLS-1$ //$NON-NLS-2$
                    + MOST_VALUE);
        }
        var now = context.clock().instant();
        CommitDraft draft = new CommitDraft(actor, "setting " + key, now, //$NON-NLS-1$
                LocalDate.ofInstant(now, context.info().settings().zone()));
        context.commits().run(connection -> {
            try (PreparedStatement delete = connection.prepareStatement("DELETE FROM SETTING WHERE NAME = ?")) { //$NON-NLS-1$
                delete.setString(1, key);
                delete.executeUpdate();
            }
            if (value != null) {
                try (PreparedStatement insert = connection
                        .prepareStatement("INSERT INTO SETTING (NAME, TEXT) VALUES (?, ?)")) { //$NON-NLS-1$
                    insert.setString(1, key);
                    insert.setString(2, value);
                    insert.executeUpdate();
                }
            }
            return context.journalWriter().append(connection, draft);
        }, null);
    }

    @Override
    public IStatus verify(IProgressMonitor monitor) {
        return new StoreCheck(context, bulk, contents, erasure).run(monitor);
    }

    @Override
    public void backup(Path target, IProgressMonitor monitor) throws ClienteleException {
        StoreFolder folder = new StoreFolder(context.info().directory());
        Path copy = target.toAbsolutePath().normalize();
        if (Files.exists(copy)) {
            throw new ClienteleException(StatusCodes.FILE_NOT_WRITABLE, NLS.bind(Messages.OpenStore_backupExists, copy));
        }
        try {
            Backups.write(folder, copy, work -> context.connections().copy(folder.database(), work));
        } catch (IOException | ClienteleException e) {
            throw new ClienteleException(StatusCodes.FILE_NOT_WRITABLE, NLS.bind(Messages.OpenStore_backup, copy), e);
        }
    }

    @Override
    public AutoCloseable onCommit(LongConsumer listener) {
        return context.commits().listen(listener);
    }

    @Override
    public void close() {
        synchronized (this) {
            if (closed) {
                return;
            }
            closed = true;
        }
        closing.run();
    }
}
