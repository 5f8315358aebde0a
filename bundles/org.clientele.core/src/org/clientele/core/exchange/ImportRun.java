package org.clientele.core.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.store.Records;
import org.clientele.core.store.Store;
import org.clientele.model.Aggregate;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * One import by an {@link Importer}. Belongs to the thread that runs it, and only while it does.
 *
 * @since 1.0
 */
@ProviderType
public interface ImportRun {

    /**
     * The file.
     *
     * @return a file that can be read
     */
    Path file();

    /**
     * Which column means what, as somebody said.
     *
     * @return empty when nobody was asked
     */
    Optional<ImportMapping> mapping();

    /**
     * The request as a whole.
     *
     * @return never null; its mapping may be null
     */
    ImportRequest request();

    /**
     * The store, to be read. Records are written by {@link #add} alone.
     *
     * @return the open store
     */
    Store store();

    /**
     * Who acts.
     *
     * @return never null
     */
    Actor actor();

    /**
     * What the actor may see, without what this import brings.
     *
     * @return never null
     */
    Records records();

    /**
     * Progress and cancel.
     *
     * @return never null
     */
    IProgressMonitor monitor();

    /**
     * Reads the file as a table of text: encoding, delimiter and header are found out, and a file compressed by gzip is
     * unpacked. A row for which the reader throws {@link ClienteleException} with INVALID_RECORD or INVALID_INPUT, or
     * one of whose records cannot be stored, is rejected: it stands in the report and in the file of rejected rows with its
     * reason, none of its records is kept, and the next row is read.
     *
     * @param reader takes each row
     * @throws ClienteleException FILE_UNREADABLE, FILE_ENCODING, FILE_MALFORMED; CANCELLED; what the reader throws
     *         otherwise
     */
    void eachRow(RowReader reader) throws ClienteleException;

    /**
     * A text of a row that has to be there.
     *
     * @param row the row
     * @param column the name of its column, letter case ignored
     * @return without the blanks around it
     * @throws ClienteleException INVALID_RECORD with a sentence, which rejects the row
     */
    String require(ImportRow row, String column) throws ClienteleException;

    /**
     * Says where in the file what follows stands, for an importer that reads its file by itself. Ends the row before.
     *
     * @param line the line, or the number of the record, from 1
     * @param fields the row as it is written into the file of rejected rows
     * @throws ClienteleException STORE_NOT_WRITABLE, LOCK_TIMEOUT, CANCELLED
     */
    void row(long line, List<String> fields) throws ClienteleException;

    /**
     * Adds a new record with all that it contains to the row, and gives it its ids at once, so that others may name it. It
     * is checked and written when the row ends.
     *
     * @param aggregate a graph whose id is 0
     * @throws ClienteleException STORE_NOT_WRITABLE when no ids can be had
     */
    void add(Aggregate aggregate) throws ClienteleException;

    /**
     * Rejects the row; none of its records is kept.
     *
     * @param column the column that is wrong, or null for the row as a whole
     * @param message a sentence in the user's language: what is wrong, what to do
     * @throws ClienteleException FILE_MALFORMED when the request wants all or nothing
     */
    void reject(String column, String message) throws ClienteleException;

    /**
     * Says what becomes of the row where it brings no record, such as UNCHANGED.
     *
     * @param outcome what becomes of it
     */
    void outcome(RowOutcome outcome);

    /**
     * Ends the last row and shows all records at once, unless it is a dry run.
     *
     * @return what became of each row
     * @throws ClienteleException INVALID_RECORD, CONFLICT, STORE_NOT_WRITABLE, LOCK_TIMEOUT, FILE_NOT_WRITABLE of the file
     *         of rejected rows; the store is as it was
     */
    ImportReport finish() throws ClienteleException;

    /** Takes the rows of a table. */
    @FunctionalInterface
    interface RowReader {
        /**
         * Takes a row.
         *
         * @param row the row
         * @throws ClienteleException INVALID_RECORD or INVALID_INPUT rejects the row, with its message; others end the import
         */
        void read(ImportRow row) throws ClienteleException;
    }
}
