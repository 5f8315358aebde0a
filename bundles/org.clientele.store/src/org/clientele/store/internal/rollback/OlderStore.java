package org.clientele.store.internal.rollback;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import org.clientele.core.ClienteleException;
import org.clientele.core.store.StoreInfo;
import org.clientele.store.internal.BulkWork;
import org.clientele.store.internal.StoreContext;
import org.clientele.store.internal.StoreOpener;
import org.clientele.store.internal.access.AccessRules;
import org.clientele.store.internal.access.HiddenParties;
import org.clientele.store.internal.check.StoreCheck;
import org.clientele.store.internal.connection.Connections;
import org.clientele.store.internal.connection.Failures;
import org.clientele.store.internal.content.ContentFiles;
import org.clientele.store.internal.erase.Erasure;
import org.clientele.store.internal.folder.Descriptor;
import org.clientele.store.internal.folder.FileTrees;
import org.clientele.store.internal.folder.StoreFolder;
import org.clientele.store.internal.history.JournalReader;
import org.clientele.store.internal.history.JournalWriter;
import org.clientele.store.internal.history.PartyKeys;
import org.clientele.store.internal.mapping.Codes;
import org.clientele.store.internal.mapping.ModelMapping;
import org.clientele.store.internal.record.IdAllocator;
import org.clientele.store.internal.schema.PartnerLines;
import org.clientele.store.internal.schema.RecordedModel;
import org.clientele.store.internal.work.Commits;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;

/**
 * The older store while it is being made: opened by its own schema, without any migration, in a folder of its own. Nothing
 * but a rollback opens a store so.
 */
final class OlderStore implements AutoCloseable {

    private final StoreOpener.Parts parts;
    private final StoreFolder folder;
    private final Connections connections;
    private final Failures failures;
    private final RecordedModel model;

    private OlderStore(StoreOpener.Parts parts, StoreFolder folder, Connections connections, Failures failures)
            throws ClienteleException {
        this.parts = parts;
        this.folder = folder;
        this.connections = connections;
        this.failures = failures;
        this.model = connections.read(RecordedModel::read);
    }

    static OlderStore open(StoreOpener.Parts parts, Path directory) throws ClienteleException {
        StoreFolder folder = new StoreFolder(directory);
        Failures failures = new Failures(parts.dialect(), folder.directory());
        parts.dialect().prepare(folder.directory());
        Connections connections = null;
        try {
            connections = new Connections(
                    parts.driver().createDataSource(parts.dialect().connectionProperties(folder.database(), false)),
                    failures);
            OlderStore store = new OlderStore(parts, folder, connections, failures);
            connections = null;
            return store;
        } catch (SQLException e) {
            parts.dialect().shutdown(folder.directory(), folder.database());
            throw failures.of(e);
        } finally {
            if (connections != null) {
                connections.close();
                parts.dialect().shutdown(folder.directory(), folder.database());
            }
        }
    }

    RecordedModel model() {
        return model;
    }

    StoreFolder folder() {
        return folder;
    }

    Connections connections() {
        return connections;
    }

    /** Its parts with that of the mapping which it has. */
    StoreContext context(ModelMapping newer) throws ClienteleException, IOException {
        Descriptor descriptor = Descriptor.read(folder);
        ModelMapping mapping = model.restrict(newer);
        Codes codes = connections.read(connection -> model.codes(connection, mapping));
        PartyKeys keys = new PartyKeys(Files.readAllBytes(folder.masterKey()));
        JournalReader journal = new JournalReader(connections, codes);
        StoreInfo info = new StoreInfo(descriptor.id(), descriptor.settings(), folder.directory(),
                parts.dialect().id(), descriptor.schemaVersion(), descriptor.createdAt());
        return new StoreContext(info, parts.dialect(), mapping, codes, connections, failures,
                new IdAllocator(connections), keys, new JournalWriter(codes, keys), new Commits(connections, journal),
                new AccessRules(() -> null, () -> null), List::of, new HiddenParties(connections), parts.clock(),
                PartnerLines.read(connections));
    }

    /** Removes what nobody has any more, and checks all that there is. */
    IStatus check(StoreContext context, IProgressMonitor monitor) throws ClienteleException {
        BulkWork bulk = parts.bulk().open(context);
        ContentFiles contents = new ContentFiles(context);
        contents.dropUnreferenced(List.of());
        Erasure erasure = new Erasure(context, bulk, contents, backups -> FileTrees.delete(backups, false));
        erasure.resume();
        return new StoreCheck(context, bulk, contents, erasure).run(monitor);
    }

    /** A connection for long work; the caller closes it. */
    Connection connect() throws ClienteleException {
        return connections.open();
    }

    @Override
    public void close() {
        connections.close();
        parts.dialect().shutdown(folder.directory(), folder.database());
    }
}
