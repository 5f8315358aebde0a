package org.clientele.store.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.store.AccessFilter;
import org.clientele.core.store.Store;
import org.clientele.core.store.StoreInfo;
import org.clientele.core.store.StoreOwner;
import org.clientele.core.store.StoreService;
import org.clientele.core.store.StoreSettings;
import org.clientele.model.ClientelePackage;
import org.clientele.store.internal.connection.Connections;
import org.clientele.store.internal.connection.Failures;
import org.clientele.store.internal.dialect.Dialect;
import org.clientele.store.internal.folder.Descriptor;
import org.clientele.store.internal.folder.FileTrees;
import org.clientele.store.internal.folder.OwnerLock;
import org.clientele.store.internal.folder.PrivateFiles;
import org.clientele.store.internal.folder.StoreFolder;
import org.clientele.store.internal.history.JournalReader;
import org.clientele.store.internal.history.JournalWriter;
import org.clientele.store.internal.history.PartyKeys;
import org.clientele.store.internal.mapping.Codes;
import org.clientele.store.internal.mapping.ModelMapper;
import org.clientele.store.internal.mapping.ModelMapping;
import org.clientele.store.internal.record.IdAllocator;
import org.clientele.store.internal.schema.Schema;
import org.clientele.store.internal.work.Commits;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.jdbc.DataSourceFactory;

/** Creates, opens and restores stores with one engine. */
public final class StoreOpener implements StoreService {

    /** Makes stores without batches. */
    public static final BulkWork.Factory NO_BATCHES = context -> new NoBulkWork();

    private final Dialect dialect;
    private final DataSourceFactory driver;
    private final Supplier<AccessFilter> access;
    private final Supplier<List<EPackage>> partners;
    private final BulkWork.Factory bulk;
    private final Clock clock;
    private final Function<Store, Runnable> publisher;

    /**
     * Creates the service.
     *
     * @param dialect the engine
     * @param driver the engine's driver
     * @param access the access filter, or null for everything; asked on every read
     * @param partners further packages whose classes are stored
     * @param bulk makes the bulk work of a store
     * @param clock now
     * @param publisher is told each store that was opened, and gives what runs when it begins to close
     */
    public StoreOpener(Dialect dialect, DataSourceFactory driver, Supplier<AccessFilter> access,
            Supplier<List<EPackage>> partners, BulkWork.Factory bulk, Clock clock,
            Function<Store, Runnable> publisher) {
        this.dialect = dialect;
        this.driver = driver;
        this.access = access;
        this.partners = partners;
        this.bulk = bulk;
        this.clock = clock;
        this.publisher = publisher;
    }

    @Override
    public boolean isStore(Path directory) {
        return Files.isRegularFile(new StoreFolder(directory).descriptor());
    }

    @Override
    public Optional<StoreOwner> owner(Path directory) {
        return OwnerLock.owner(new StoreFolder(directory).owner());
    }

    @Override
    public Store create(Path directory, StoreSettings settings, IProgressMonitor monitor) throws ClienteleException {
        StoreFolder folder = new StoreFolder(directory);
        boolean existed = Files.exists(folder.directory());
        requireEmpty(folder);
        try {
            PrivateFiles.createDirectory(folder.directory());
            Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
            PrivateFiles.write(folder.masterKey(), PartyKeys.randomKey());
            Descriptor descriptor = new Descriptor(UUID.randomUUID(), settings, dialect.id(), Schema.VERSION, now);
            Store store = open(folder, descriptor, true);
            descriptor.write(folder);
            return store;
        } catch (IOException e) {
            remove(folder, existed);
            throw new ClienteleException(StatusCodes.STORE_NOT_WRITABLE,
                    NLS.bind(Messages.Failures_notWritable, folder.directory()), e);
        } catch (ClienteleException e) {
            remove(folder, existed);
            throw e;
        }
    }

    private static void requireEmpty(StoreFolder folder) throws ClienteleException {
        if (Files.notExists(folder.directory())) {
            return;
        }
        boolean empty = false;
        if (Files.isDirectory(folder.directory())) {
            try (Stream<Path> files = Files.list(folder.directory())) {
                empty = files.findAny().isEmpty();
            } catch (IOException e) {
                throw new ClienteleException(StatusCodes.STORE_NOT_WRITABLE,
                        NLS.bind(Messages.Failures_notWritable, folder.directory()), e);
            }
        }
        if (!empty) {
            throw new ClienteleException(StatusCodes.STORE_EXISTS,
                    NLS.bind(Messages.StoreOpener_exists, folder.directory()));
        }
    }

    private static void remove(StoreFolder folder, boolean keepFolder) {
        try {
            FileTrees.delete(folder.directory(), keepFolder);
        } catch (IOException e) {
            ILog.of(StoreOpener.class).warn("The leftovers of a store that could not be created stay behind", e); //$NON-NLS-1$
        }
    }

    @Override
    public Store open(Path directory, IProgressMonitor monitor) throws ClienteleException {
        StoreFolder folder = new StoreFolder(directory);
        Descriptor descriptor = describe(folder);
        if (descriptor.schemaVersion() > Schema.VERSION) {
            throw new ClienteleException(StatusCodes.STORE_NEWER, NLS.bind(Messages.StoreOpener_newer,
                    new Object[] { folder.directory(), descriptor.schemaVersion(), Schema.VERSION }));
        }
        return open(folder, descriptor, false);
    }

    private static Descriptor describe(StoreFolder folder) throws ClienteleException {
        try {
            return Descriptor.read(folder);
        } catch (NoSuchFileException e) {
            throw new ClienteleException(StatusCodes.STORE_MISSING,
                    NLS.bind(Messages.StoreOpener_missing, folder.directory()), e);
        } catch (IOException | IllegalArgumentException e) {
            throw new ClienteleException(Files.isRegularFile(folder.descriptor()) ? StatusCodes.STORE_DAMAGED
                    : StatusCodes.STORE_MISSING,
                    NLS.bind(Files.isRegularFile(folder.descriptor()) ? Messages.Failures_damaged
                            : Messages.StoreOpener_missing, folder.directory()),
                    e);
        }
    }

    private Store open(StoreFolder folder, Descriptor descriptor, boolean create) throws ClienteleException {
        OwnerLock lock = lock(folder);
        Connections connections = null;
        try {
            dialect.prepare(folder.directory());
            Failures failures = new Failures(dialect, folder.directory());
            connections = connect(folder, failures, create);
            ModelMapping mapping = ModelMapper.map(packages());
            Schema schema = new Schema(dialect, mapping);
            if (create) {
                connections.write(connection -> {
                    dialect.tune(connection);
                    schema.create(connection);
                    return null;
                });
            }
            Codes codes = connections.write(connection -> {
                schema.addMissing(connection);
                return schema.codes(connection);
            });
            PartyKeys keys = new PartyKeys(Files.readAllBytes(folder.masterKey()));
            JournalReader journal = new JournalReader(connections, codes);
            StoreInfo info = new StoreInfo(descriptor.id(), descriptor.settings(), folder.directory(),
                    engine(connections), descriptor.schemaVersion(), descriptor.createdAt());
            StoreContext context = new StoreContext(info, dialect, mapping, codes, connections, failures,
                    new IdAllocator(connections), keys, new JournalWriter(codes, keys),
                    new Commits(connections, journal), access, clock);
            Connections open = connections;
            OpenStore store = new OpenStore(context, journal, bulk.open(context));
            Runnable unpublish = publisher.apply(store);
            store.onClose(() -> {
                unpublish.run();
                release(folder, open, lock);
            });
            return store;
        } catch (IOException e) {
            release(folder, connections, lock);
            throw new ClienteleException(StatusCodes.STORE_DAMAGED,
                    NLS.bind(Messages.Failures_damaged, folder.directory()), e);
        } catch (ClienteleException | RuntimeException e) {
            release(folder, connections, lock);
            throw e;
        }
    }

    private OwnerLock lock(StoreFolder folder) throws ClienteleException {
        StoreOwner self = new StoreOwner(ProcessHandle.current().pid(), System.getProperty("user.name", "?"), //$NON-NLS-1$ //$NON-NLS-2$
                ThisProgram.name(), clock.instant().truncatedTo(ChronoUnit.SECONDS));
        try {
            Optional<OwnerLock> lock = OwnerLock.take(folder.owner(), self);
            if (lock.isPresent()) {
                return lock.get();
            }
        } catch (IOException e) {
            throw new ClienteleException(StatusCodes.STORE_NOT_WRITABLE,
                    NLS.bind(Messages.Failures_notWritable, folder.directory()), e);
        }
        StoreOwner owner = owner(folder.directory()).orElse(self);
        throw new ClienteleException(StatusCodes.STORE_IN_USE, NLS.bind(Messages.StoreOpener_inUse,
                new Object[] { folder.directory(), owner.program(), Long.toString(owner.pid()), owner.user() }));
    }

    private Connections connect(StoreFolder folder, Failures failures, boolean create) throws ClienteleException {
        try {
            if (create) {
                driver.createDataSource(dialect.connectionProperties(folder.database(), true)).getConnection().close();
            }
            return new Connections(driver.createDataSource(dialect.connectionProperties(folder.database(), false)),
                    failures);
        } catch (SQLException e) {
            throw failures.of(e);
        }
    }

    private static String engine(Connections connections) throws ClienteleException {
        return connections.read(connection -> {
            var metaData = connection.getMetaData();
            return metaData.getDatabaseProductName() + ' ' + metaData.getDatabaseProductVersion();
        });
    }

    private List<EPackage> packages() {
        List<EPackage> packages = new ArrayList<>();
        packages.add(ClientelePackage.eINSTANCE);
        packages.addAll(partners.get());
        return packages;
    }

    private void release(StoreFolder folder, Connections connections, OwnerLock lock) {
        if (connections != null) {
            connections.close();
        }
        dialect.shutdown(folder.database());
        try {
            lock.close();
        } catch (IOException e) {
            ILog.of(StoreOpener.class).warn("The store's lock was not given back in order", e); //$NON-NLS-1$
        }
    }

    @Override
    public void restore(Path backup, Path directory, IProgressMonitor monitor) throws ClienteleException {
        throw new ClienteleException(StatusCodes.STORE_MISSING, backup.toString());
    }
}
