package org.clientele.store.internal;

import java.io.IOException;
import java.time.Instant;

import org.clientele.core.ClienteleException;
import org.clientele.store.internal.connection.Connections;
import org.clientele.store.internal.folder.Backups;
import org.clientele.store.internal.folder.Descriptor;
import org.clientele.store.internal.folder.MadeBackup;
import org.clientele.store.internal.folder.StoreFolder;
import org.clientele.store.internal.schema.RecordedModel;

/** Collects what a backup says of its store. */
final class BackupFacts {

    private BackupFacts() {
    }

    /** Of a store that is to be migrated. */
    static Backups.Facts of(Connections connections, Instant now, Descriptor store, StoreOpener.Parts parts)
            throws ClienteleException {
        return facts(connections, now, store.program(), parts.program());
    }

    /** Of an open store. */
    static Backups.Facts of(StoreContext context) throws ClienteleException, IOException {
        Descriptor store = Descriptor.read(new StoreFolder(context.info().directory()));
        return facts(context.connections(), context.clock().instant(), store.program(), store.program());
    }

    private static Backups.Facts facts(Connections connections, Instant now, String program, String next)
            throws ClienteleException {
        return connections.read(connection -> {
            long last;
            try (var select = connection.prepareStatement("SELECT SEQ FROM JOURNAL_HEAD"); //$NON-NLS-1$
                    var row = select.executeQuery()) {
                last = row.next() ? row.getLong(1) : 0;
            }
            return new Backups.Facts(new MadeBackup(now, program, next, last, false),
                    RecordedModel.read(connection).lines());
        });
    }
}
