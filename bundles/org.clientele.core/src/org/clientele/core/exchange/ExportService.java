package org.clientele.core.exchange;

import java.nio.file.Path;
import java.util.List;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.customers.CustomerListing;
import org.clientele.core.store.Store;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Exports files.
 *
 * @since 1.0
 */
@ProviderType
public interface ExportService {

    /**
     * Writes a list of customers as CSV: UTF-8 with byte order mark, so that spreadsheets read Chinese, private to the
     * user, replaced as a whole. Texts that a spreadsheet would run as a formula are quoted with an apostrophe. Who exports
     * what is noted in the store's log before the file appears [I5].
     *
     * @param store the store of the list
     * @param actor who exports
     * @param listing the list, as that person sees it
     * @param columns ids of columns
     * @param file the file
     * @param monitor progress and cancel, or null
     * @return how many customers were written
     * @throws ClienteleException FILE_NOT_WRITABLE, CANCELLED, or STORE_NOT_WRITABLE, LOCK_TIMEOUT of the log; an existing file
     *         is as it was
     */
    long export(Store store, Actor actor, CustomerListing listing, List<String> columns, Path file,
            IProgressMonitor monitor) throws ClienteleException;
}
