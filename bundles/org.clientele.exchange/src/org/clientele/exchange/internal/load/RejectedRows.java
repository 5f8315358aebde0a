package org.clientele.exchange.internal.load;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.clientele.core.ClienteleException;
import org.clientele.core.exchange.CsvFormat;
import org.clientele.exchange.internal.csv.CsvRow;
import org.clientele.exchange.internal.csv.CsvRows;
import org.clientele.exchange.internal.csv.PrivateFile;
import org.clientele.exchange.internal.mapping.Columns;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

/**
 * Writes the rows that could not be used, as they were, with their line and reason before them. The reason comes first
 * so that it stays in its column when a row has too many or too few fields.
 */
final class RejectedRows implements Closeable {

    private static final String SUFFIX = "-rejected"; //$NON-NLS-1$

    private final Path file;
    private final PrivateFile target;

    RejectedRows(Path file) throws ClienteleException {
        this.file = file;
        try {
            this.target = new PrivateFile(file);
        } catch (IOException e) {
            throw PrivateFile.failure(file, e);
        }
    }

    /** A name next to the imported file that is not taken: what somebody may be correcting is not overwritten. */
    static Path beside(Path imported) {
        String name = imported.getFileName().toString();
        for (String ending : new String[] { ".gz", ".csv", ".txt", ".tsv" }) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
            if (name.toLowerCase(Locale.ROOT).endsWith(ending)) {
                name = name.substring(0, name.length() - ending.length());
            }
        }
        int at = name.lastIndexOf(SUFFIX);
        String base = at > 0 && name.substring(at + SUFFIX.length()).matches("(-\\d+)?") ? name.substring(0, at) : name; //$NON-NLS-1$
        Path candidate = imported.resolveSibling(base + SUFFIX + ".csv"); //$NON-NLS-1$
        for (int i = 2; Files.exists(candidate); i++) {
            candidate = imported.resolveSibling(base + SUFFIX + '-' + i + ".csv"); //$NON-NLS-1$
        }
        return candidate;
    }

    /** Reads the source once more and writes those rows that the loader turned away. */
    void write(Path source, ImportFile.Layout layout, RowLoader loader, RowSpool.Cursor spooled)
            throws ClienteleException {
        CsvFormat format = layout.format();
        try (CsvRows rows = CsvRows.open(source, format)) {
            target.writer().write('\uFEFF');
            CsvWriter writer = CsvWriter.builder().fieldSeparator(format.delimiter()).lineDelimiter(LineDelimiter.LF)
                    .build(target.writer());
            List<String> header = new ArrayList<>(List.of(Columns.ERROR_LINE, Columns.ERROR_REASON));
            header.addAll(layout.columns());
            writer.writeRecord(header);
            if (layout.header()) {
                rows.next();
            }
            for (CsvRow row = rows.next(); row != null; row = rows.next()) {
                String reason = reason(loader, spooled.next());
                if (reason != null) {
                    List<String> fields = row.texts();
                    List<String> out = new ArrayList<>(List.of(Long.toString(row.line()), reason));
                    out.addAll(fields.subList(Math.min(layout.ignored(), fields.size()), fields.size()));
                    writer.writeRecord(out);
                }
            }
            writer.flush();
        } catch (IOException e) {
            throw PrivateFile.failure(file, e);
        }
    }

    private static String reason(RowLoader loader, ByteBuffer row) {
        if (row.get() == RowLoader.GOOD) {
            return loader.rejection(row);
        }
        row.position(row.position() + Integer.BYTES + Long.BYTES);
        String column = RowSpool.getText(row);
        String message = RowSpool.getText(row);
        return column.isEmpty() ? message : column + ": " + message; //$NON-NLS-1$
    }

    /** Puts the file into its place. */
    void keep() throws ClienteleException {
        try {
            target.replace();
        } catch (IOException e) {
            throw PrivateFile.failure(file, e);
        }
    }

    @Override
    public void close() throws IOException {
        target.close();
    }
}
