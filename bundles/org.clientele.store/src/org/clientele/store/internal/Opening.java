package org.clientele.store.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.store.CommitCheck;
import org.clientele.core.store.StoreBackup;
import org.clientele.core.health.Contained;
import org.clientele.core.health.Contribution;
import org.clientele.core.store.ModelContribution;
import org.clientele.core.store.StoreInfo;
import org.clientele.core.store.StoreOwner;
import org.clientele.model.ClientelePackage;
import org.clientele.store.internal.access.AccessRules;
import org.clientele.store.internal.access.HiddenParties;
import org.clientele.store.internal.access.StoredAccessLog;
import org.clientele.store.internal.connection.Connections;
import org.clientele.store.internal.connection.Failures;
import org.clientele.store.internal.content.ContentFiles;
import org.clientele.store.internal.erase.EmptiedBackups;
import org.clientele.store.internal.erase.Erasure;
import org.clientele.store.internal.folder.Backups;
import org.clientele.store.internal.folder.Descriptor;
import org.clientele.store.internal.folder.FileTrees;
import org.clientele.store.internal.folder.MadeBackup;
import org.clientele.store.internal.folder.OwnerLock;
import org.clientele.store.internal.folder.PrivateFiles;
import org.clientele.store.internal.folder.StoreFolder;
import org.clientele.store.internal.folder.Swap;
import org.clientele.store.internal.history.JournalReader;
import org.clientele.store.internal.history.JournalWriter;
import org.clientele.store.internal.history.PartyKeys;
import org.clientele.store.internal.mapping.Codes;
import org.clientele.store.internal.mapping.ModelMapper;
import org.clientele.store.internal.mapping.ModelMapping;
import org.clientele.store.internal.mapping.UnmappableModelException;
import org.clientele.store.internal.record.IdAllocator;
import org.clientele.store.internal.schema.PartnerLines;
import org.clientele.store.internal.schema.PartnerMigrations;
import org.clientele.store.internal.schema.Schema;
import org.clientele.store.internal.work.Commits;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.osgi.util.NLS;

/** The way from a folder to an open store; what it took is given back when it fails. */
final class Opening {

    private static final int KEPT_BACKUPS = 3;
    private static final int MOST_KEPT = 1000;
    private static final DateTimeFormatter BACKUP_NAME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS") //$NON-NLS-1$
            .withZone(ZoneOffset.UTC);

    private final StoreOpener.Parts parts;
    private final StoreFolder folder;
    private final Failures failures;
    private OwnerLock lock;
    private boolean fresh;
    private boolean prepared;
    private boolean backedUp;
    private Connections connections;

    Opening(StoreOpener.Parts parts, StoreFolder folder) {
        this.parts = parts;
        this.folder = folder;
        this.failures = new Failures(parts.dialect(), folder.directory());
    }

    /** Opens the store; for a new one, makes its database. */
    OpenStore open(Descriptor descriptor, boolean create) throws ClienteleException {
        boolean opened = false;
        boolean existed = Files.exists(folder.directory());
        try {
            if (create) {
                PrivateFiles.createDirectory(folder.directory());
            }
            lock = lock();
            if (!create) {
                new Swap(folder).removeLeftovers();
            } else {
                clear();
                fresh = true;
                PrivateFiles.write(folder.masterKey(), PartyKeys.randomKey());
            }
            parts.dialect().prepare(folder.directory());
            prepared = true;
            byte[] masterKey = Files.readAllBytes(folder.masterKey());
            connections = connect(create);
            ModelMapping mapping = mapping();
            Schema schema = new Schema(parts.dialect(), mapping, parts.migrations(), parts.clock());
            migrate(schema, descriptor, create);
            Descriptor current = descriptor.opened(schema.version(), parts.program());
            if (create || !descriptor.equals(current)) {
                current.write(folder);
            }
            PartnerLines partners = PartnerLines.read(connections);
            OpenStore store = assemble(current, mapping, schema.codes(connections), new PartyKeys(masterKey), partners);
            opened = true;
            return store;
        } catch (IOException e) {
            throw new ClienteleException(create ? StatusCodes.STORE_NOT_WRITABLE : StatusCodes.STORE_DAMAGED,
                    NLS.bind(create ? Messages.Failures_notWritable : Messages.Failures_damaged, folder.directory()),
                    e);
        } finally {
            if (!opened) {
                closeDatabase();
                if (fresh) {
                    remove(existed);
                }
                unlock();
            }
        }
    }

    /**
     * Removes what a creation left behind that was interrupted.
     *
     * @throws ClienteleException STORE_IN_USE, STORE_EXISTS, STORE_NOT_WRITABLE
     */
    void removeLeftover() throws ClienteleException {
        try {
            lock = lock();
            clear();
            FileTrees.delete(folder.directory(), true);
        } catch (IOException e) {
            throw new ClienteleException(StatusCodes.STORE_NOT_WRITABLE,
                    NLS.bind(Messages.Failures_notWritable, folder.directory()), e);
        } finally {
            unlock();
        }
    }

    /** Only the holder of the lock knows that nobody else makes a store here: looks again, then removes leftovers. */
    private void clear() throws IOException, ClienteleException {
        List<Path> found;
        try (Stream<Path> files = Files.list(folder.directory())) {
            found = files.filter(file -> !file.equals(folder.owner())).toList();
        }
        if (!found.isEmpty() && !folder.isLeftover(found)) {
            throw new ClienteleException(StatusCodes.STORE_EXISTS,
                    NLS.bind(Messages.StoreOpener_exists, folder.directory()));
        }
        for (Path file : found) {
            FileTrees.delete(file, false);
        }
    }

    /** Removes a store that could not be created, while its lock is held. */
    private void remove(boolean keepFolder) {
        try {
            FileTrees.delete(folder.directory(), keepFolder);
        } catch (IOException e) {
            Log.warn("The leftovers of a store that could not be created stay behind", e); //$NON-NLS-1$
        }
    }

    private void migrate(Schema schema, Descriptor descriptor, boolean create) throws ClienteleException {
        try {
            schema.migrate(connections, create ? null : () -> backup(descriptor),
                    isUpdate(descriptor));
        } catch (ClienteleException e) {
            throw e.code() == StatusCodes.STORE_NEWER ? new NewerStore(folder, parts).explain(e.getMessage(), e) : e;
        }
    }

    private boolean isUpdate(Descriptor descriptor) {
        return ThisProgram.isLaterThan(descriptor.program(), parts.program());
    }

    /**
     * Whether an opening that was broken off made the copy: nothing was entered since, and it is the one that leads back,
     * for the store may have been changed after it.
     */
    private boolean isCopied(MadeBackup facts) throws IOException {
        Optional<StoreBackup> newest = MadeBackup.list(folder.backups()).stream().findFirst();
        return newest.isPresent() && newest.get().program().equals(facts.program())
                && newest.get().nextProgram().equals(facts.nextProgram())
                && newest.get().lastSequence() == facts.lastSequence() && !newest.get().emptied()
                && Backups.damages(newest.get().directory()).isEmpty();
    }

    private OpenStore assemble(Descriptor descriptor, ModelMapping mapping, Codes codes, PartyKeys keys,
            PartnerLines partners) throws ClienteleException {
        JournalReader journal = new JournalReader(connections, codes);
        StoreInfo info = new StoreInfo(descriptor.id(), descriptor.settings(), folder.directory(), engine(),
                descriptor.schemaVersion(), descriptor.createdAt());
        StoreContext context = new StoreContext(info, parts.dialect(), mapping, codes, connections, failures,
                new IdAllocator(connections), keys, new JournalWriter(codes, keys), new Commits(connections, journal),
                new AccessRules(parts.access(), parts.roles()), checks(partners), new HiddenParties(connections), parts.clock(), partners);
        BulkWork bulk = parts.bulk().open(context);
        ContentFiles contents = new ContentFiles(context);
        Erasure erasure = new Erasure(context, bulk, contents, new EmptiedBackups(parts)::run);
        tidy(contents);
        erasure.resume();
        if (parts.steps() != null) {
            new PartnerMigrations(context, bulk, partners, fresh ? null : () -> backup(descriptor))
                    .run(parts.steps().get(), mapping.tables().stream().flatMap(t -> t.classes().stream())
                            .map(c -> c.getEPackage().getNsURI()).collect(Collectors.toSet()));
        }
        StoredAccessLog accessLog = new StoredAccessLog(context, bulk);
        OpenStore store = new OpenStore(context, journal, bulk, contents, erasure, accessLog);
        Runnable unpublish = parts.publisher().apply(store);
        store.onClose(() -> {
            unpublish.run();
            accessLog.close();
            release();
        });
        return store;
    }

    /** Those that are contributed, and that of packages that must not be written. */
    private Supplier<List<CommitCheck>> checks(PartnerLines partners) {
        return () -> Stream.concat(Stream.of(partners), parts.checks().get().stream()).toList();
    }

    /** A file that something else holds, such as a virus scanner, goes at the next opening. */
    private static void tidy(ContentFiles contents) throws ClienteleException {
        try {
            contents.dropUnreferenced(List.of());
        } catch (ClienteleException e) {
            if (e.code() != StatusCodes.STORE_NOT_WRITABLE) {
                throw e;
            }
            Log.warn("Contents that nobody has any more could not be removed yet", e); //$NON-NLS-1$
        }
    }

    /** This process as the owner of a store. */
    static StoreOwner self(Clock clock) {
        return new StoreOwner(ProcessHandle.current().pid(), System.getProperty("user.name", "?"), //$NON-NLS-1$ //$NON-NLS-2$
                ThisProgram.name(), clock.instant().truncatedTo(ChronoUnit.SECONDS));
    }

    private OwnerLock lock() throws ClienteleException {
        StoreOwner self = self(parts.clock());
        try {
            Optional<OwnerLock> taken = OwnerLock.take(folder.owner(), self);
            if (taken.isPresent()) {
                return taken.get();
            }
        } catch (IOException e) {
            throw new ClienteleException(StatusCodes.STORE_NOT_WRITABLE,
                    NLS.bind(Messages.Failures_notWritable, folder.directory()), e);
        }
        StoreOwner owner = OwnerLock.owner(folder.owner()).orElse(self);
        throw new ClienteleException(StatusCodes.STORE_IN_USE, NLS.bind(Messages.StoreOpener_inUse,
                new Object[] { folder.directory(), owner.program(), Long.toString(owner.pid()), owner.user() }));
    }

    private Connections connect(boolean create) throws ClienteleException {
        try {
            if (create) {
                try (var connection = parts.driver()
                        .createDataSource(parts.dialect().connectionProperties(folder.database(), true))
                        .getConnection()) {
                    parts.dialect().tune(connection);
                }
                PrivateFiles.createDirectory(folder.database());
            } else if (!Files.isDirectory(folder.database())) {
                throw new ClienteleException(StatusCodes.STORE_DAMAGED,
                        NLS.bind(Messages.Failures_damaged, folder.directory()));
            }
            return new Connections(
                    parts.driver().createDataSource(parts.dialect().connectionProperties(folder.database(), false)),
                    failures);
        } catch (SQLException e) {
            throw create ? new ClienteleException(StatusCodes.STORE_NOT_WRITABLE,
                    NLS.bind(Messages.Failures_notWritable, folder.directory()), e) : failures.of(e);
        } catch (IOException e) {
            throw new ClienteleException(StatusCodes.STORE_NOT_WRITABLE,
                    NLS.bind(Messages.Failures_notWritable, folder.directory()), e);
        }
    }

    /** Clientele's own classes, and those of partners; a partner's package that cannot be stored is left out. */
    private ModelMapping mapping() {
        List<EPackage> packages = new ArrayList<>(List.of(ClientelePackage.eINSTANCE));
        ModelMapping mapping = ModelMapper.map(packages);
        for (EPackage partner : parts.partners().get()) {
            try {
                packages.add(partner);
                mapping = ModelMapper.map(packages);
            } catch (UnmappableModelException e) {
                packages.remove(partner);
                Contained.of(Contribution.of(partner, ModelContribution.class, partner.getNsURI(), null))
                        .disable(NLS.bind(Messages.StoreOpener_unmappable, e.getMessage(), partner.getNsURI()), e);
                Log.error(NLS.bind(Messages.StoreOpener_unmappable, e.getMessage(), partner.getNsURI()), e);
            }
        }
        return mapping;
    }

    /** A copy that was not whole would be no way back: nothing is migrated then. One for an opening is enough. */
    private void backup(Descriptor descriptor) throws ClienteleException {
        if (backedUp) {
            return;
        }
        Path backups = folder.backups();
        try {
            PrivateFiles.createDirectory(backups);
            Instant now = parts.clock().instant();
            Backups.Facts facts = BackupFacts.of(connections, now, descriptor, parts);
            if (isUpdate(descriptor) && isCopied(facts.made())) {
                backedUp = true;
                return;
            }
            String name = BACKUP_NAME.format(now)
                    + (parts.program().isEmpty() ? "-before-migration" : "-before-" + parts.program()); //$NON-NLS-1$ //$NON-NLS-2$
            Path target = backups.resolve(name);
            Backups.write(folder, target, facts,
                    work -> connections.copy(folder.database(), work));
            if (!Backups.damages(target).isEmpty()) {
                FileTrees.delete(target, false);
                throw noBackup(null);
            }
            backedUp = true;
            Backups.prune(backups, kept());
        } catch (IOException e) {
            throw noBackup(e);
        } catch (ClienteleException e) {
            throw e.code() == StatusCodes.STORE_NOT_WRITABLE ? noBackup(e) : e;
        }
    }

    private ClienteleException noBackup(Exception cause) {
        return new ClienteleException(StatusCodes.STORE_NOT_WRITABLE,
                NLS.bind(Messages.Opening_noBackup, folder.directory(), folder.backups()), cause);
    }

    private int kept() throws ClienteleException {
        String text = connections.read(connection -> Settings.read(connection, StoreBackup.KEPT)).orElse(""); //$NON-NLS-1$
        return text.matches("\\d{1,4}") ? Math.clamp(Integer.parseInt(text), 1, MOST_KEPT) : KEPT_BACKUPS; //$NON-NLS-1$
    }

    private String engine() throws ClienteleException {
        return connections.read(connection -> {
            var metaData = connection.getMetaData();
            return metaData.getDatabaseProductName() + ' ' + metaData.getDatabaseProductVersion();
        });
    }

    private void release() {
        closeDatabase();
        unlock();
    }

    private void closeDatabase() {
        if (connections != null) {
            connections.close();
        }
        if (prepared) {
            parts.dialect().shutdown(folder.directory(), folder.database());
        }
    }

    private void unlock() {
        if (lock != null) {
            try {
                lock.close();
            } catch (IOException e) {
                Log.warn("The store's lock was not given back in order", e); //$NON-NLS-1$
            }
        }
    }
}
