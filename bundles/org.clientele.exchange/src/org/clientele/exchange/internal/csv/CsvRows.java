package org.clientele.exchange.internal.csv;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.exchange.CsvFormat;
import org.clientele.exchange.internal.Messages;
import org.eclipse.osgi.util.NLS;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

/** Reads the rows of a file one after the other, without limit. */
public final class CsvRows implements Closeable {

    /** The most characters of one field. A quotation mark that never closes would otherwise fill the memory. */
    static final int MAX_FIELD = 1 << 24;

    private final TextSource source;
    private final CsvFormat format;
    private final StrictReader reader;
    private final CloseableIterator<CsvRow> rows;

    private CsvRows(TextSource source, CsvFormat format) {
        this.source = source;
        this.format = format;
        this.reader = new StrictReader(source.text(), format.charset());
        this.rows = CsvReader.builder().fieldSeparator(format.delimiter()).maxBufferSize(MAX_FIELD)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false).build(new CsvRow.Handler(), reader).iterator();
    }

    /**
     * Opens a file.
     *
     * @param file the file
     * @param format how it holds its table
     * @return its rows, the header among them, to be closed
     * @throws ClienteleException FILE_UNREADABLE
     */
    public static CsvRows open(Path file, CsvFormat format) throws ClienteleException {
        return new CsvRows(TextSource.open(file), format);
    }

    /**
     * Reads the next row that is not empty.
     *
     * @return the same object each time, filled anew; null at the end
     * @throws ClienteleException FILE_MALFORMED, FILE_ENCODING, FILE_UNREADABLE with line and column
     */
    public CsvRow next() throws ClienteleException {
        try {
            return rows.hasNext() ? rows.next() : null;
        } catch (CsvParseException e) {
            if (e.getCause() instanceof IOException cause) {
                throw TextSource.failure(source.file(), cause);
            }
            throw QuoteTrouble.explain(source.file(), format, e);
        } catch (UncheckedIOException e) {
            throw TextSource.failure(source.file(), e.getCause());
        }
    }

    /**
     * Tells, after the last row, whether the file ends within a line.
     *
     * @return true when no line end is at its end
     */
    public boolean endsWithinLine() {
        return !reader.endsLine();
    }

    /**
     * The failure for a file that ends within a row.
     *
     * @param line where the row begins
     * @return the failure
     */
    public ClienteleException cutOff(long line) {
        return new ClienteleException(StatusCodes.FILE_MALFORMED,
                NLS.bind(Messages.File_cutOff, source.file(), line));
    }

    /**
     * The size of the file.
     *
     * @return in bytes
     */
    public long size() {
        return source.size();
    }

    /**
     * How much of the file has been read.
     *
     * @return in bytes
     */
    public long position() {
        return source.position();
    }

    @Override
    public void close() {
        try {
            rows.close();
            source.close();
        } catch (IOException e) {
            // everything that was wanted has been read
            return;
        }
    }
}
