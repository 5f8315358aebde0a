package org.clientele.exchange.internal.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.exchange.CsvFormat;
import org.clientele.core.exchange.CsvPreview;
import org.clientele.exchange.internal.Messages;
import org.eclipse.osgi.util.NLS;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

/** Finds out how a file holds its table by looking at its first megabyte, or further while that is plain ASCII. */
public final class FormatSniffer {

    private static final int PREFIX = 1 << 20;
    private static final int ASCII_LIMIT = 1 << 26;
    private static final int ROWS = 100;
    private static final char[] DELIMITERS = { ',', ';', '\t', '|' };

    private final Path file;

    /**
     * Creates it.
     *
     * @param file the file
     */
    public FormatSniffer(Path file) {
        this.file = file;
    }

    /**
     * Sniffs.
     *
     * @return the format with the first rows
     * @throws ClienteleException FILE_UNREADABLE, FILE_ENCODING, FILE_MALFORMED
     */
    public CsvPreview sniff() throws ClienteleException {
        try (TextSource source = TextSource.open(file)) {
            InputStream in = source.text();
            byte[] prefix = in.readNBytes(PREFIX);
            boolean whole = prefix.length < PREFIX;
            Charset marked = Encodings.ofByteOrderMark(prefix, prefix.length);
            if (marked == null) {
                rejectOthers(prefix, source);
            }
            Charset charset = marked != null ? marked : decide(in, prefix, whole);
            return preview(charset, marked != null, prefix, whole);
        } catch (IOException e) {
            throw TextSource.failure(file, e);
        }
    }

    private void rejectOthers(byte[] prefix, TextSource source) throws ClienteleException {
        if (prefix.length == 0 && source.position() >= source.size()) {
            throw TextSource.unreadable(Messages.File_empty, file, null);
        } else if (prefix.length > 3 && prefix[0] == 'P' && prefix[1] == 'K' && prefix[2] < 9 && prefix[3] < 9) {
            throw TextSource.unreadable(Messages.File_workbook, file, null);
        }
        for (byte b : prefix) {
            boolean control = b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1a;
            if (control) {
                throw TextSource.unreadable(Messages.File_binary, file, null);
            }
        }
    }

    private Charset decide(InputStream in, byte[] prefix, boolean whole) throws IOException, ClienteleException {
        byte[] decisive = prefix;
        boolean end = whole;
        int seen = prefix.length;
        while (!end && isAscii(decisive) && seen < ASCII_LIMIT) {
            decisive = in.readNBytes(PREFIX);
            end = decisive.length < PREFIX;
            seen += decisive.length;
        }
        Charset charset = Encodings.decide(decisive, decisive.length, end);
        if (charset == null) {
            throw new ClienteleException(StatusCodes.FILE_ENCODING, NLS.bind(Messages.File_encodingUnknown, file));
        }
        return charset;
    }

    private CsvPreview preview(Charset charset, boolean marked, byte[] prefix, boolean whole)
            throws ClienteleException {
        String text = new String(prefix, charset);
        if (text.startsWith("\uFEFF")) { //$NON-NLS-1$
            text = text.substring(1);
        }
        if (text.isBlank()) {
            throw TextSource.unreadable(Messages.File_empty, file, null);
        }
        List<List<String>> best = List.of();
        char delimiter = DELIMITERS[0];
        double bestScore = -1;
        for (char candidate : DELIMITERS) {
            List<List<String>> rows = rows(text, candidate, whole);
            double score = score(rows);
            if (score > bestScore) {
                best = rows;
                delimiter = candidate;
                bestScore = score;
            }
        }
        boolean header = HeaderGuess.isHeader(best);
        CsvFormat format = new CsvFormat(charset, marked, delimiter, header);
        List<String> columns = header ? best.getFirst().stream().map(String::strip).toList()
                : HeaderGuess.numbered(best.isEmpty() ? 0 : best.getFirst().size());
        List<List<String>> data = best.subList(header ? 1 : 0, best.size());
        return new CsvPreview(format, columns, data.stream().limit(ROWS).map(List::copyOf).toList());
    }

    private static List<List<String>> rows(String text, char delimiter, boolean whole) {
        List<List<String>> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder().fieldSeparator(delimiter)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(new StringReader(text))) {
            for (CsvRecord each : reader) {
                rows.add(each.getFields());
                if (rows.size() > ROWS + 1) {
                    return rows;
                }
            }
        } catch (CsvParseException | IOException e) {
            // what was read before tells enough; reading the whole file will name the place
            return rows;
        }
        if (!whole && rows.size() > 1) {
            rows.removeLast();
        }
        return rows;
    }

    /** How much the rows agree on a number of fields above one. */
    private static double score(List<List<String>> rows) {
        int[] sizes = rows.stream().mapToInt(List::size).toArray();
        if (sizes.length == 0) {
            return -1;
        }
        int fields = sizes[0];
        long equal = Arrays.stream(sizes).filter(s -> s == fields).count();
        return fields == 1 ? 0 : (double) equal / sizes.length + 1 - 1.0 / fields;
    }

    private static boolean isAscii(byte[] bytes) {
        for (byte b : bytes) {
            if (b < 0) {
                return false;
            }
        }
        return true;
    }
}
