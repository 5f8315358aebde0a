package org.clientele.exchange.internal.load;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.clientele.core.ClienteleException;
import org.clientele.core.exchange.RowProblem;
import org.clientele.exchange.internal.csv.PrivateFile;
import org.clientele.exchange.internal.mapping.Columns;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

/** The rows that a contributed importer could not use, with line and reason before them. */
final class RejectedObjects implements Closeable {

    private final Path file;
    private final PrivateFile target;
    private final CsvWriter writer;

    RejectedObjects(Path file, List<String> columns) throws ClienteleException {
        this.file = file;
        try {
            target = new PrivateFile(file);
            target.writer().write('\uFEFF');
            writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(target.writer());
            write(Columns.ERROR_LINE, Columns.ERROR_REASON, columns);
        } catch (IOException e) {
            throw PrivateFile.failure(file, e);
        }
    }

    private void write(String line, String reason, List<String> fields) {
        List<String> out = new ArrayList<>(List.of(line, reason));
        out.addAll(fields);
        writer.writeRecord(out);
    }

    void write(RowProblem problem, List<String> fields) {
        write(Long.toString(problem.line()),
                problem.column() == null ? problem.message() : problem.column() + ": " + problem.message(), fields); //$NON-NLS-1$
    }

    void keep() throws ClienteleException {
        try {
            writer.flush();
            target.replace();
        } catch (IOException e) {
            throw PrivateFile.failure(file, e);
        }
    }

    Path file() {
        return file;
    }

    @Override
    public void close() throws IOException {
        target.close();
    }
}
