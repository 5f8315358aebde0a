package org.clientele.core.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.customers.CustomerListing;
import org.clientele.core.store.Store;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Knows all importers and exporters, those of the program and those of partners, and runs them contained. Safe for any
 * thread; the work is not for a user interface thread.
 *
 * @since 1.0
 */
@ProviderType
public interface ExchangeService {

    /** The importer and the exporter of the program: tables of text. */
    String CSV = "csv"; //$NON-NLS-1$

    /**
     * The importers that can be used.
     *
     * @return that of the program first, the others by their label; without those that were set aside
     */
    List<ExchangeInfo> importers();

    /**
     * Looks at a file with an importer.
     *
     * @param importer its id
     * @param file the file
     * @return what it understood; a table is read by the program
     * @throws ClienteleException NOT_FOUND for an importer that is not there; CONTRIBUTION_FAILED when it fails; a FILE_ code
     */
    ImportPreview preview(String importer, Path file) throws ClienteleException;

    /**
     * Imports a file.
     *
     * @param importer its id
     * @param store the store
     * @param actor who acts
     * @param request what and how; its mapping may be null, and then one is proposed where the importer needs one
     * @param monitor progress and cancel, or null
     * @return what became of each row
     * @throws ClienteleException NOT_FOUND for an importer that is not there; CONTRIBUTION_FAILED when it fails; as of
     *         {@link Importer#run}; the store is as it was
     */
    ImportReport run(String importer, Store store, Actor actor, ImportRequest request, IProgressMonitor monitor)
            throws ClienteleException;

    /**
     * The exporters that can be used.
     *
     * @return that of the program first, the others by their label; without those that were set aside
     */
    List<ExchangeInfo> exporters();

    /**
     * Exports a list of customers.
     *
     * @param exporter its id
     * @param store the store of the list
     * @param actor who exports
     * @param listing the list, as that person sees it
     * @param columns ids of columns
     * @param file the file
     * @param monitor progress and cancel, or null
     * @return how many customers the list has
     * @throws ClienteleException NOT_FOUND for an exporter or a column that is not there; CONTRIBUTION_FAILED when it fails;
     *         FILE_NOT_WRITABLE, CANCELLED, or STORE_NOT_WRITABLE, LOCK_TIMEOUT of the log; an existing file is as it was
     */
    long export(String exporter, Store store, Actor actor, CustomerListing listing, List<String> columns, Path file,
            IProgressMonitor monitor) throws ClienteleException;

    /**
     * The sample data that bundles contribute by {@link SampleContributor}.
     *
     * @param store an open store
     * @param actor who asks
     * @return by their label; without those that were set aside
     * @throws ClienteleException LOCK_TIMEOUT
     */
    List<SampleInfo> samples(Store store, Actor actor) throws ClienteleException;

    /**
     * Brings contributed sample data, as one batch of each contributor.
     *
     * @param store an open store; it need not hold the program's own sample data
     * @param actor who acts
     * @param ids whose data; those brought before come again only where that was undone. Empty: all that were never brought
     * @param monitor progress and cancel, or null
     * @return what became of the data; a contributor that fails keeps no other from bringing its own
     * @throws ClienteleException NOT_FOUND for an id that nobody contributes; CANCELLED, and what was brought whole stays
     */
    SampleResult bring(Store store, Actor actor, Set<String> ids, IProgressMonitor monitor) throws ClienteleException;
}
