package org.clientele.store.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.roles.Permission;
import org.clientele.core.store.AbsentClass;
import org.clientele.core.store.AccessLog;
import org.clientele.core.store.AccessRule;
import org.clientele.core.store.Batch;
import org.clientele.core.store.Changes;
import org.clientele.core.store.CommitJournal;
import org.clientele.core.store.CompactReport;
import org.clientele.core.store.Contents;
import org.clientele.core.store.EditBatch;
import org.clientele.core.store.ErasureListener;
import org.clientele.core.store.ErasureReport;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.MigrationState;
import org.clientele.core.store.Records;
import org.clientele.core.store.RepairReport;
import org.clientele.core.store.RowCheck;
import org.clientele.core.store.Store;
import org.clientele.core.store.StoreInfo;
import org.clientele.core.store.UnitOfWork;
import org.clientele.store.internal.access.StoredAccessLog;
import org.clientele.store.internal.batch.StoredRowCheck;
import org.clientele.store.internal.check.Compaction;
import org.clientele.store.internal.check.Repair;
import org.clientele.store.internal.check.StoreCheck;
import org.clientele.store.internal.content.ContentFiles;
import org.clientele.store.internal.content.StoredContents;
import org.clientele.store.internal.erase.Erasure;
import org.clientele.store.internal.folder.Backups;
import org.clientele.store.internal.folder.PrivateFiles;
import org.clientele.store.internal.folder.StoreFolder;
import org.clientele.store.internal.past.StoredChanges;
import org.clientele.store.internal.record.StoredRecords;
import org.clientele.store.internal.schema.AbsentClasses;
import org.clientele.store.internal.schema.AbsentExport;
import org.clientele.store.internal.work.StoredUnitOfWork;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.osgi.util.NLS;
import org.osgi.framework.Bundle;

/** A store that this process has open. */
final class OpenStore implements Store {

    private static final DateTimeFormatter BEFORE_REPAIR = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS'-before-repair'") //$NON-NLS-1$
            .withZone(ZoneOffset.UTC);

    private final StoreContext context;
    private final CommitJournal journal;
    private final BulkWork bulk;
    private final ContentFiles contents;
    private final Erasure erasure;
    private final StoredAccessLog accessLog;
    private final Belongings belongings = new Belongings();
    private volatile Runnable closing;
    private boolean closed;

    OpenStore(StoreContext context, CommitJournal journal, BulkWork bulk, ContentFiles contents, Erasure erasure,
            StoredAccessLog accessLog) {
        this.context = context;
        this.journal = journal;
        this.bulk = bulk;
        this.contents = contents;
        this.erasure = erasure;
        this.accessLog = accessLog;
    }

    StoreContext context() {
        return context;
    }

    Belongings belongings() {
        return belongings;
    }

    void onClose(Runnable work) {
        closing = work;
    }

    @Override
    public StoreInfo info() {
        return context.info();
    }

    @Override
    public List<EPackage> models() {
        return context.mapping().packages();
    }

    @Override
    public List<AbsentClass> absent() throws ClienteleException {
        return context.connections().read(connection -> AbsentClasses.of(connection, context.codes()));
    }

    @Override
    public List<Path> exportAbsent(Actor actor, Set<String> models, Path folder, IProgressMonitor monitor)
            throws ClienteleException {
        context.access().rights().require(actor, Permission.EXPORT);
        if (!(context.access().of(actor) instanceof AccessRule.Everything)) {
            throw new ClienteleException(StatusCodes.ACCESS_DENIED, Messages.OpenStore_absentDenied);
        }
        Path target = folder.toAbsolutePath().normalize();
        if (Files.exists(target)) {
            throw new ClienteleException(StatusCodes.FILE_NOT_WRITABLE,
                    NLS.bind(Messages.OpenStore_absentExists, target));
        }
        List<AbsentClass> absent = absent().stream().filter(c -> models.isEmpty() || models.contains(c.model())).toList();
        try {
            List<Path> files = context.connections().readOnce(connection -> {
                try {
                    return new AbsentExport(connection, target).write(absent, SubMonitor.convert(monitor));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            for (AbsentClass each : absent) {
                accessLog.exported(actor, each.model() + '#' + each.name(), List.of(), each.rows(), target.toString());
            }
            return files;
        } catch (UncheckedIOException e) {
            throw new ClienteleException(StatusCodes.FILE_NOT_WRITABLE,
                    NLS.bind(Messages.OpenStore_absentNotWritable, target), e.getCause());
        } catch (OperationCanceledException e) {
            throw new ClienteleException(StatusCodes.CANCELLED, Messages.cancelled, e);
        }
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
        context.access().rights().require(actor, Permission.EDIT_RECORDS);
        Optional<Bundle> caller = Belongings.caller();
        return belongings.batch(bulk.begin(actor, reason), caller);
    }

    @Override
    public EditBatch beginEdits(Actor actor, String reason) throws ClienteleException {
        context.access().rights().require(actor, Permission.EDIT_RECORDS);
        context.access().rights().require(actor, Permission.BULK_EDIT);
        Optional<Bundle> caller = Belongings.caller();
        return belongings.batch(bulk.beginEdits(actor, reason), caller);
    }

    @Override
    public Contents contents() {
        return new StoredContents(context, bulk, contents, () -> setting(Contents.LIMIT));
    }

    @Override
    public ErasureReport erase(Actor actor, Set<Long> parties, String reason, IProgressMonitor monitor)
            throws ClienteleException {
        context.access().rights().require(actor, Permission.ERASE);
        return erasure.erase(actor, parties, reason, monitor);
    }

    @Override
    public boolean isErased(long party) throws ClienteleException {
        return context.connections().read(connection -> context.keys().isDestroyed(connection, party));
    }

    @Override
    public AutoCloseable onErase(ErasureListener listener) {
        return belongings.listener(listener, erasure.listen(listener));
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
    public AccessRule accessRule(Actor actor) {
        return context.access().of(actor);
    }

    @Override
    public AccessLog accessLog() {
        return accessLog;
    }

    @Override
    public RowCheck rowCheck(EClass rowType, List<FeaturePath> columns) throws ClienteleException {
        return new StoredRowCheck(context, rowType, columns);
    }

    @Override
    public Optional<String> setting(String key) {
        try {
            return new Settings(context).get(key);
        } catch (ClienteleException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    @Override
    public void putSetting(Actor actor, String key, String value) throws ClienteleException {
        context.access().rights().require(actor, Permission.EDIT_DEFINITIONS);
        new Settings(context).put(actor, key, value);
    }

    @Override
    public List<MigrationState> migrations() {
        return context.partners().states();
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
        accessLog.flush();
        try {
            Backups.write(folder, copy, BackupFacts.of(context),
                    work -> context.connections().copy(folder.database(), work));
        } catch (IOException e) {
            throw notWritable(copy, e);
        } catch (ClienteleException e) {
            // The engine says no more than that it could not write; its own files it only reads.
            throw e.code() == StatusCodes.STORE_NOT_WRITABLE ? notWritable(copy, e) : e;
        }
    }

    @Override
    public RepairReport repair(Actor actor, IProgressMonitor monitor) throws ClienteleException {
        context.access().rights().require(actor, Permission.EDIT_RECORDS);
        context.access().rights().require(actor, Permission.BULK_EDIT);
        SubMonitor progress = SubMonitor.convert(monitor, 2);
        IStatus found = verify(progress.split(1, SubMonitor.SUPPRESS_NONE));
        if (found.getSeverity() == IStatus.CANCEL) {
            throw new ClienteleException(StatusCodes.CANCELLED, Messages.cancelled);
        } else if (found.isOK()) {
            return new RepairReport(Optional.empty(), List.of());
        }
        StoreFolder folder = new StoreFolder(context.info().directory());
        Path copy = folder.backups().resolve(BEFORE_REPAIR.format(context.clock().instant()));
        try {
            PrivateFiles.createDirectory(folder.backups());
            backup(copy, null);
        } catch (ClienteleException | IOException e) {
            throw new ClienteleException(StatusCodes.STORE_NOT_WRITABLE,
                    NLS.bind(Messages.Repair_noBackup, folder.directory(), folder.backups()), e);
        }
        return new RepairReport(Optional.of(copy),
                new Repair(context, bulk, contents, erasure, actor).run(progress.split(1, SubMonitor.SUPPRESS_NONE)));
    }

    @Override
    public CompactReport compact(IProgressMonitor monitor) throws ClienteleException {
        return new Compaction(context, bulk).run(monitor);
    }

    private static ClienteleException notWritable(Path copy, Exception cause) {
        return new ClienteleException(StatusCodes.FILE_NOT_WRITABLE, NLS.bind(Messages.OpenStore_backup, copy), cause);
    }

    @Override
    public AutoCloseable onCommit(LongConsumer listener) {
        return belongings.listener(listener, context.commits().listen(listener));
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
