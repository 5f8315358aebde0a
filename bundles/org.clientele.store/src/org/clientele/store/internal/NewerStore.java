package org.clientele.store.internal;

import java.io.IOException;
import java.util.List;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.store.StoreBackup;
import org.clientele.store.internal.folder.MadeBackup;
import org.clientele.store.internal.folder.StoreFolder;
import org.eclipse.osgi.util.NLS;

/**
 * Says the way out to who has a store of a newer program.
 *
 * @param folder the store
 * @param parts this program
 */
record NewerStore(StoreFolder folder, StoreOpener.Parts parts) {

    ClienteleException explain(String why, Exception cause) {
        String way = backup() == null ? NLS.bind(Messages.NewerStore_update, folder.directory())
                : NLS.bind(Messages.NewerStore_rollback, folder.directory(), backup().directory());
        return new ClienteleException(StatusCodes.STORE_NEWER, why + ' ' + way, cause);
    }

    /** The newest copy that this program can read. */
    private StoreBackup backup() {
        List<StoreBackup> all;
        try {
            all = MadeBackup.list(folder.backups());
        } catch (IOException e) {
            return null;
        }
        int known = parts.migrations().getLast().number();
        return all.stream().filter(b -> b.schemaVersion() <= known && !ThisProgram.isLaterThan(parts.program(), b.program()))
                .findFirst().orElse(null);
    }
}
