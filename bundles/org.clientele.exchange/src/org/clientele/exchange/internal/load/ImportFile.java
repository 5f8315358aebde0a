package org.clientele.exchange.internal.load;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.exchange.CsvFormat;
import org.clientele.core.exchange.CsvPreview;
import org.clientele.exchange.internal.Messages;
import org.clientele.exchange.internal.csv.CsvRow;
import org.clientele.exchange.internal.csv.CsvRows;
import org.clientele.exchange.internal.csv.FormatSniffer;
import org.clientele.exchange.internal.mapping.Columns;
import org.eclipse.osgi.util.NLS;

/** Finds out how the file of an import is laid out. */
final class ImportFile {

    /**
     * How a file is laid out.
     *
     * @param format how it holds its table
     * @param header whether its first row names the columns
     * @param names the columns
     * @param ignored how many of them, at the beginning, are those of an error file
     */
    record Layout(CsvFormat format, boolean header, List<String> names, int ignored) {

        /** The columns, those of an error file left out. */
        List<String> columns() {
            return names.subList(ignored, names.size());
        }
    }

    private ImportFile() {
    }

    /** Looks at a file; a format that the mapping states is not sniffed, except that an error file is recognised. */
    static Layout layout(Path file, CsvFormat stated) throws ClienteleException {
        CsvPreview preview = new FormatSniffer(file).sniff();
        boolean rejected = preview.columns().size() > 2 && preview.columns().get(0).equals(Columns.ERROR_LINE)
                && preview.columns().get(1).equals(Columns.ERROR_REASON);
        CsvFormat format = stated == null || rejected ? preview.format() : stated;
        try (CsvRows rows = CsvRows.open(file, format)) {
            CsvRow first = rows.next();
            if (first == null) {
                throw new ClienteleException(StatusCodes.FILE_UNREADABLE, NLS.bind(Messages.File_empty, file));
            }
            int count = first.fields();
            if (!format.header()) {
                return new Layout(format, false,
                        IntStream.rangeClosed(1, count).mapToObj(Integer::toString).toList(), 0);
            }
            List<String> names = IntStream.range(0, count).mapToObj(first::text).toList();
            return new Layout(format, true, names, rejected ? 2 : 0);
        }
    }
}
