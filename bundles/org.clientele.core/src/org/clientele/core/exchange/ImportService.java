package org.clientele.core.exchange;

import java.nio.file.Path;
import java.util.List;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.store.Store;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Imports files.
 *
 * @since 1.0
 */
@ProviderType
public interface ImportService {

    /**
     * Finds out encoding, delimiter and header of a file.
     *
     * @param file a CSV file, or one compressed by gzip
     * @return what was found, with the first rows
     * @throws ClienteleException FILE_UNREADABLE (missing, a folder, empty, binary), FILE_ENCODING, FILE_MALFORMED
     */
    CsvPreview sniff(Path file) throws ClienteleException;

    /**
     * Proposes a mapping from the columns' names and values.
     *
     * @param preview what sniffing found
     * @return a mapping; columns that mean nothing known are left out
     * @throws ClienteleException INVALID_INPUT when not even the required columns can be guessed; the message names
     *         what is missing
     */
    ImportMapping propose(CsvPreview preview) throws ClienteleException;

    /**
     * What columns may mean in a store: the targets of {@link ImportTargets}, for customers its custom fields and
     * classification schemes, for records the attributes of partners' classes.
     *
     * @param store the store
     * @param kind what a row is
     * @return the targets in the order in which they are offered to people
     * @throws ClienteleException LOCK_TIMEOUT
     */
    default List<ImportTarget> targets(Store store, ImportMapping.RowKind kind) throws ClienteleException {
        return ImportTargets.of(kind).stream().map(id -> new ImportTarget(id, "")).toList(); //$NON-NLS-1$
    }

    /**
     * Proposes a mapping as {@link #propose(CsvPreview)}, which also knows the fields and schemes of a store by their
     * names in both languages, and customers without numbers.
     *
     * @param store the store
     * @param preview what sniffing found
     * @return a mapping; columns that mean nothing known are left out
     * @throws ClienteleException INVALID_INPUT when not even the required columns can be guessed; LOCK_TIMEOUT
     */
    default ImportMapping propose(Store store, CsvPreview preview) throws ClienteleException {
        return propose(preview);
    }

    /**
     * Proposes what the columns of a file mean whose rows are records of a partner's class, by the names of its attributes.
     *
     * @param store the store
     * @param preview what sniffing found
     * @param type the class as {@code CustomerClass.id()} names it, such as {@code visits.Visit}
     * @return a mapping; columns that mean nothing known are left out, and it may lack what an import needs
     * @throws ClienteleException NOT_FOUND when the store keeps no such class; the message names those that there are
     * @since 1.1
     */
    default ImportMapping propose(Store store, CsvPreview preview, String type) throws ClienteleException {
        return propose(store, preview);
    }

    /**
     * Reads a mapping.
     *
     * @param file a JSON file that {@link #saveMapping} wrote
     * @return the mapping
     * @throws ClienteleException FILE_UNREADABLE, FILE_MALFORMED with the line
     */
    ImportMapping loadMapping(Path file) throws ClienteleException;

    /**
     * Keeps a mapping.
     *
     * @param mapping the mapping
     * @param file the file; replaced as a whole
     * @throws ClienteleException FILE_NOT_WRITABLE
     */
    void saveMapping(ImportMapping mapping, Path file) throws ClienteleException;

    /**
     * Imports a file as one batch. Customers and products are found by their number and code and are not changed; an
     * order whose number is there already is not touched. A row that cannot be used takes the other rows of its order
     * with it into the error file, so that the order can be corrected and imported as a whole.
     *
     * @param store the store
     * @param actor who acts
     * @param request what and how
     * @param monitor progress and cancel, or null
     * @return what became of each row
     * @throws ClienteleException a FILE_ code with line and column; INVALID_INPUT for a mapping that does not fit;
     *         STORE_NOT_WRITABLE; CANCELLED; the store is as it was
     */
    ImportReport run(Store store, Actor actor, ImportRequest request, IProgressMonitor monitor)
            throws ClienteleException;
}
