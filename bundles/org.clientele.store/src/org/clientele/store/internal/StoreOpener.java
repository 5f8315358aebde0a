package org.clientele.store.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.roles.Permission;
import org.clientele.core.roles.RoleService;
import org.clientele.core.store.AccessFilter;
import org.clientele.core.store.BackupCheck;
import org.clientele.core.store.CommitCheck;
import org.clientele.core.store.EnteredSince;
import org.clientele.core.store.RollbackReport;
import org.clientele.core.store.RollbackRequest;
import org.clientele.core.store.Store;
import org.clientele.core.store.StoreBackup;
import org.clientele.core.store.StoreMigration;
import org.clientele.core.store.StoreOwner;
import org.clientele.core.store.StoreService;
import org.clientele.core.store.StoreSettings;
import org.clientele.store.internal.access.Rights;
import org.clientele.store.internal.check.BackupCheckup;
import org.clientele.store.internal.dialect.Dialect;
import org.clientele.store.internal.folder.Backups;
import org.clientele.store.internal.folder.Descriptor;
import org.clientele.store.internal.folder.FileTrees;
import org.clientele.store.internal.folder.MadeBackup;
import org.clientele.store.internal.folder.OwnerLock;
import org.clientele.store.internal.folder.StoreFolder;
import org.clientele.store.internal.folder.Swap;
import org.clientele.store.internal.rollback.Rollback;
import org.clientele.store.internal.rollback.Since;
import org.clientele.store.internal.schema.Migration;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.jdbc.DataSourceFactory;

/** Creates, opens and restores stores with one engine. */
public final class StoreOpener implements StoreService {

    private final Parts parts;

    /**
     * What stores are made of.
     *
     * @param dialect the engine
     * @param driver the engine's driver
     * @param access the access filter, or null while there is none; asked on every read
     * @param roles who may do what, or null while there are no roles; asked each time
     * @param checks what has to hold when something is committed; asked on every commit
     * @param partners further packages whose classes are stored
     * @param bulk makes the bulk work of a store
     * @param migrations the steps of the tables that do not follow the model
     * @param clock now
     * @param publisher is told each store that was opened, and gives what runs when it begins to close
     * @param program the version of this program, as in {@code 1.0.0}; empty when it is not known
     * @param steps what brings partners' data from one form to the next; null to leave them as they are
     */
    public record Parts(Dialect dialect, DataSourceFactory driver, Supplier<AccessFilter> access,
            Supplier<RoleService> roles, Supplier<List<CommitCheck>> checks, Supplier<List<EPackage>> partners,
            BulkWork.Factory bulk, List<Migration> migrations, Clock clock, Function<Store, Runnable> publisher,
            String program,
            Supplier<List<StoreMigration>> steps) {

        /**
         * The parts of this program without steps of partners and without roles: everybody may do everything.
         *
         * @param dialect the engine
         * @param driver the engine's driver
         * @param access the access filter, or null while there is none; asked on every read
         * @param checks what has to hold when something is committed; asked on every commit
         * @param partners further packages whose classes are stored
         * @param bulk makes the bulk work of a store
         * @param migrations the steps of the tables that do not follow the model
         * @param clock now
         * @param publisher is told each store that was opened, and gives what runs when it begins to close
         */
        public Parts(Dialect dialect, DataSourceFactory driver, Supplier<AccessFilter> access,
                Supplier<List<CommitCheck>> checks, Supplier<List<EPackage>> partners, BulkWork.Factory bulk,
                List<Migration> migrations, Clock clock, Function<Store, Runnable> publisher) {
            this(dialect, driver, access, () -> null, checks, partners, bulk, migrations, clock, publisher, ThisProgram.version(),
                    List::of);
        }

        /** The same without services: for work on a store that nobody else is to see open. */
        Parts unseen() {
            return new Parts(dialect, driver, () -> null, () -> null, List::of, partners, bulk, migrations, clock, store -> () -> {
            }, program, null);
        }
    }

    /**
     * Creates the service.
     *
     * @param parts what stores are made of
     */
    public StoreOpener(Parts parts) {
        this.parts = parts;
    }

    /**
     * Creates the service with the schema of this program and without contributed checks.
     *
     * @param dialect the engine
     * @param driver the engine's driver
     * @param access the access filter, or null while there is none; asked on every read
     * @param partners further packages whose classes are stored
     * @param bulk makes the bulk work of a store
     * @param clock now
     * @param publisher is told each store that was opened, and gives what runs when it begins to close
     */
    public StoreOpener(Dialect dialect, DataSourceFactory driver, Supplier<AccessFilter> access,
            Supplier<List<EPackage>> partners, BulkWork.Factory bulk, Clock clock,
            Function<Store, Runnable> publisher) {
        this(new Parts(dialect, driver, access, List::of, partners, bulk, Migration.ALL, clock, publisher));
    }

    @Override
    public boolean isStore(Path directory) {
        new Swap(new StoreFolder(directory)).finish();
        return Files.isRegularFile(new StoreFolder(directory).descriptor());
    }

    @Override
    public Optional<StoreOwner> owner(Path directory) {
        return OwnerLock.owner(new StoreFolder(directory).owner());
    }

    @Override
    public Store create(Path directory, StoreSettings settings, IProgressMonitor monitor) throws ClienteleException {
        StoreFolder folder = new StoreFolder(directory);
        new Swap(folder).finish();
        requireEmpty(folder);
        Instant now = parts.clock().instant().truncatedTo(ChronoUnit.SECONDS);
        Descriptor descriptor = new Descriptor(UUID.randomUUID(), settings, parts.dialect().id(), 0, now,
                parts.program());
        return new Opening(parts, folder).open(descriptor, true);
    }

    /** Leftovers of a creation count as nothing; they are removed by whoever holds the lock. */
    private static boolean requireEmpty(StoreFolder folder) throws ClienteleException {
        if (Files.notExists(folder.directory())) {
            return true;
        }
        boolean leftover = false;
        boolean empty = false;
        if (Files.isDirectory(folder.directory())) {
            try (Stream<Path> files = Files.list(folder.directory())) {
                List<Path> found = files.toList();
                empty = found.isEmpty();
                leftover = !empty && OwnerLock.owner(folder.owner()).isEmpty() && folder.isLeftover(found);
            } catch (IOException e) {
                throw notWritable(folder.directory(), e);
            }
        }
        if (!empty && !leftover) {
            throw new ClienteleException(StatusCodes.STORE_EXISTS,
                    NLS.bind(Messages.StoreOpener_exists, folder.directory()));
        }
        return empty;
    }

    private static ClienteleException notWritable(Path directory, IOException cause) {
        return new ClienteleException(StatusCodes.STORE_NOT_WRITABLE,
                NLS.bind(Messages.Failures_notWritable, directory), cause);
    }

    private static void remove(Path directory) {
        try {
            FileTrees.delete(directory, false);
        } catch (IOException e) {
            Log.warn("The leftovers of a store that could not be created stay behind", e); //$NON-NLS-1$
        }
    }

    @Override
    public Store open(Path directory, IProgressMonitor monitor) throws ClienteleException {
        return open(parts, new StoreFolder(directory));
    }

    private static OpenStore open(Parts parts, StoreFolder folder) throws ClienteleException {
        new Swap(folder).finish();
        Descriptor descriptor = describe(folder);
        int known = parts.migrations().getLast().number();
        if (descriptor.schemaVersion() > known) {
            throw new NewerStore(folder, parts).explain(NLS.bind(Messages.StoreOpener_newer,
                    new Object[] { folder.directory(), descriptor.schemaVersion(), known }), null);
        }
        return new Opening(parts, folder).open(descriptor, false);
    }

    private static Descriptor describe(StoreFolder folder) throws ClienteleException {
        if (!Files.isRegularFile(folder.descriptor())) {
            throw new ClienteleException(StatusCodes.STORE_MISSING,
                    NLS.bind(Messages.StoreOpener_missing, folder.directory()));
        }
        try {
            return Descriptor.read(folder);
        } catch (NoSuchFileException e) {
            throw new ClienteleException(StatusCodes.STORE_MISSING,
                    NLS.bind(Messages.StoreOpener_missing, folder.directory()), e);
        } catch (IOException | IllegalArgumentException e) {
            throw new ClienteleException(StatusCodes.STORE_DAMAGED,
                    NLS.bind(Messages.Failures_damaged, folder.directory()), e);
        }
    }

    @Override
    public void restore(Path backup, Path directory, IProgressMonitor monitor) throws ClienteleException {
        Path source = backup.toAbsolutePath().normalize();
        StoreFolder folder = new StoreFolder(directory);
        if (!Backups.isBackup(source)) {
            throw new ClienteleException(StatusCodes.STORE_MISSING, NLS.bind(Messages.StoreOpener_noBackup, source));
        }
        if (!requireEmpty(folder)) {
            new Opening(parts, folder).removeLeftover();
        }
        Path work = null;
        try {
            if (MadeBackup.isEmptied(source)) {
                throw new ClienteleException(StatusCodes.INVALID_INPUT,
                        NLS.bind(Messages.StoreOpener_emptied, source));
            }
            List<String> damages = Backups.damages(source);
            if (!damages.isEmpty()) {
                throw new ClienteleException(StatusCodes.STORE_DAMAGED, NLS.bind(Messages.StoreOpener_badBackup,
                        new Object[] { source, damages.size(), damages.getFirst() }));
            }
            work = Backups.unpack(source, folder.directory());
            // Opening it proves that it can be opened, and brings it up to date.
            open(parts.unseen(), new StoreFolder(work)).close();
            Files.move(work, folder.directory(), StandardCopyOption.REPLACE_EXISTING);
            work = null;
        } catch (IOException e) {
            throw notWritable(folder.directory(), e);
        } finally {
            if (work != null) {
                remove(work);
            }
        }
    }

    @Override
    public List<StoreBackup> backups(Path directory) throws ClienteleException {
        StoreFolder folder = new StoreFolder(directory);
        try {
            return MadeBackup.list(folder.backups());
        } catch (IOException e) {
            throw notWritable(folder.backups(), e);
        }
    }

    @Override
    public List<StoreBackup> backupsIn(Path directory) throws ClienteleException {
        try {
            return MadeBackup.list(directory);
        } catch (IOException | UncheckedIOException e) {
            throw new ClienteleException(StatusCodes.FILE_UNREADABLE, NLS.bind(Messages.StoreOpener_backups, directory), e);
        }
    }

    @Override
    public BackupCheck checkBackup(Path backup, Path scratch, IProgressMonitor monitor) throws ClienteleException {
        return new BackupCheckup(directory -> open(parts.unseen(), new StoreFolder(directory)))
                .run(backup.toAbsolutePath().normalize(), scratch, parts.clock().instant(), monitor);
    }

    @Override
    public EnteredSince sinceBackup(Store store, Path backup, int limit, IProgressMonitor monitor)
            throws ClienteleException {
        if (!(store instanceof OpenStore open)) {
            throw new IllegalArgumentException("The store was not opened here"); //$NON-NLS-1$
        }
        return Since.of(open, open.context(), Since.backup(backup, open.context()), limit, monitor);
    }

    @Override
    public RollbackReport rollBack(RollbackRequest request, IProgressMonitor monitor) throws ClienteleException {
        new Rights(parts.roles()).require(request.actor(), Permission.INSTALL);
        StoreFolder folder = new StoreFolder(request.directory());
        Swap swap = new Swap(folder);
        RollbackReport report;
        try (OpenStore store = open(parts.unseen(), folder)) {
            StoreBackup backup = Since.backup(request.backup(), store.context());
            Instant now = parts.clock().instant();
            report = new Rollback(parts, store.context(), () -> store.verify(null), request, backup)
                    .run(swap.unfinished(), swap.kept(now), monitor);
        }
        try {
            if (swap.exchange(report.newer(), Opening.self(parts.clock()))) {
                return report;
            }
        } catch (IOException e) {
            discard(report);
            throw notWritable(folder.directory(), e);
        }
        discard(report);
        throw new ClienteleException(StatusCodes.STORE_IN_USE, NLS.bind(Messages.Failures_inUse, folder.directory()));
    }

    private static void discard(RollbackReport report) {
        for (Path file : report.files()) {
            remove(file.getParent());
        }
    }
}
