package org.clientele.exchange.internal.csv;

import java.io.IOException;
import java.nio.file.Path;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.exchange.CsvFormat;
import org.clientele.exchange.internal.Messages;
import org.eclipse.osgi.util.NLS;

/**
 * Finds the quotation mark because of which a file could not be read. It reads the file once more, since only a file
 * that fails needs to know.
 */
final class QuoteTrouble {

    private enum Place {
        FIELD_START, PLAIN, QUOTED, AFTER_QUOTE
    }

    private final char delimiter;
    private Place place = Place.FIELD_START;
    private long line = 1;
    private long column = 1;
    private long openLine;
    private long openColumn;
    private long open;
    private long count;
    private char last;

    private QuoteTrouble(char delimiter) {
        this.delimiter = delimiter;
    }

    static ClienteleException explain(Path file, CsvFormat format, RuntimeException cause) throws ClienteleException {
        try (TextSource source = TextSource.open(file);
                StrictReader reader = new StrictReader(source.text(), format.charset())) {
            QuoteTrouble trouble = new QuoteTrouble(format.delimiter());
            char[] buffer = new char[8192];
            for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
                for (int i = 0; i < read; i++) {
                    if (!trouble.accept(buffer[i])) {
                        return trouble.failure(file, cause);
                    }
                }
            }
            return trouble.failure(file, cause);
        } catch (IOException e) {
            return TextSource.failure(file, e);
        }
    }

    private ClienteleException failure(Path file, RuntimeException cause) {
        String message = switch (place) {
        case QUOTED -> NLS.bind(Messages.File_quoteOpen, new Object[] { file, openLine, openColumn });
        case AFTER_QUOTE -> NLS.bind(Messages.File_quoteText,
                new Object[] { file, line, column, openLine, openColumn });
        default -> NLS.bind(Messages.File_fieldTooLong, new Object[] { file, line, CsvRows.MAX_FIELD });
        };
        return new ClienteleException(StatusCodes.FILE_MALFORMED, message, cause);
    }

    /** Takes a character; false when it is the one that breaks the format. */
    private boolean accept(char c) {
        count++;
        boolean lineEnd = c == '\n' || c == '\r';
        switch (place) {
        case FIELD_START, PLAIN:
            if (c == '"' && place == Place.FIELD_START) {
                place = Place.QUOTED;
                openLine = line;
                openColumn = column;
                open = count;
            } else {
                place = c == delimiter || lineEnd ? Place.FIELD_START : Place.PLAIN;
                open = place == Place.FIELD_START ? count : open;
            }
            break;
        case QUOTED:
            place = c == '"' ? Place.AFTER_QUOTE : Place.QUOTED;
            break;
        case AFTER_QUOTE:
            if (c == '"') {
                place = Place.QUOTED;
            } else if (c == delimiter || lineEnd) {
                place = Place.FIELD_START;
                open = count;
            } else {
                return false;
            }
            break;
        }
        move(c);
        return count - open <= CsvRows.MAX_FIELD;
    }

    private void move(char c) {
        if (c == '\n' && last == '\r') {
            column = 1;
        } else if (c == '\n' || c == '\r') {
            line++;
            column = 1;
        } else {
            column++;
        }
        last = c;
    }
}
