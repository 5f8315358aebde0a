package org.clientele.ui.admin.internal.rollback;

import java.nio.file.Path;

import org.clientele.core.ClienteleException;
import org.clientele.core.store.RollbackReport;
import org.clientele.core.store.RollbackRequest;
import org.clientele.core.store.Store;
import org.clientele.core.store.StoreService;
import org.clientele.ui.Problems;
import org.eclipse.core.runtime.IProgressMonitor;

/** Rolls an open store back. When that fails or is cancelled, the store is as it was, and open again. */
public final class StoreRollback {

    private StoreRollback() {
    }

    /**
     * Closes the store and rolls it back; not for the user interface thread.
     *
     * @param stores the service
     * @param store the open store
     * @param request what to go back to
     * @param monitor tells how far it is
     * @return what was done; the store is closed then
     * @throws ClienteleException as of the service
     */
    public static RollbackReport run(StoreService stores, Store store, RollbackRequest request, IProgressMonitor monitor)
            throws ClienteleException {
        store.close();
        try {
            return stores.rollBack(request, monitor);
        } catch (ClienteleException | RuntimeException e) {
            reopen(stores, request.directory(), e);
            throw e;
        }
    }

    private static void reopen(StoreService stores, Path directory, Exception why) {
        try {
            stores.open(directory, null);
        } catch (ClienteleException e) {
            why.addSuppressed(e);
            Problems.log(e.getStatus());
        }
    }
}
