package org.clientele.exchange.internal.load;

import java.nio.CharBuffer;

import org.clientele.core.store.TextRule;
import org.clientele.exchange.internal.Messages;
import org.clientele.exchange.internal.csv.CsvRow;
import org.clientele.exchange.internal.mapping.Columns;
import org.clientele.exchange.internal.value.DateTimeParser;
import org.clientele.exchange.internal.value.DecimalParser;
import org.clientele.exchange.internal.value.UnreadableValueException;
import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.osgi.util.NLS;

/** Reads the mapped fields of a row; says which column a row cannot be used for. */
final class RowFields {

    private static final int DEFAULT_LENGTH = 255;
    private static final int SHOWN = 40;

    private final Columns columns;

    RowFields(Columns columns) {
        this.columns = columns;
    }

    /** The most characters that the store keeps of a text. */
    static int lengthOf(EAttribute attribute) {
        EAnnotation annotation = attribute.getEAnnotation("urn:clientele:store"); //$NON-NLS-1$
        String length = annotation == null ? null : annotation.getDetails().get("length"); //$NON-NLS-1$
        return length == null ? DEFAULT_LENGTH : Integer.parseInt(length);
    }

    void checkCount(CsvRow row) throws RejectedRowException {
        if (row.fields() != columns.count()) {
            throw new RejectedRowException(-1,
                    NLS.bind(row.fields() < columns.count() ? Messages.Row_fieldsFew : Messages.Row_fieldsMany,
                            Math.max(0, row.fields() - columns.ignored()), columns.count() - columns.ignored()));
        }
    }

    /** Whether a field is there and not blank. */
    static boolean has(CsvRow row, int place) {
        return place >= 0 && place < row.fields() && row.start(place) < row.end(place);
    }

    void require(CsvRow row, int place) throws RejectedRowException {
        if (!has(row, place)) {
            throw new RejectedRowException(place, Messages.Row_missing);
        }
    }

    /** Nearly all texts have nothing but plain characters, which is told without looking twice. */
    private static int firstRefused(CsvRow row, int place, int most) {
        char[] chars = row.chars();
        int start = row.start(place);
        int end = row.end(place);
        for (int i = start; i < end; i++) {
            char c = chars[i];
            if (c < ' ' || c == 0x7f || c >= 0x80 && (c < 0xa0 || Character.isSurrogate(c))) {
                return TextRule.firstRefused(CharBuffer.wrap(chars, start, end - start), most);
            }
        }
        return -1;
    }

    void checkText(CsvRow row, int place, int most) throws RejectedRowException {
        int length = place < 0 ? 0 : row.end(place) - row.start(place);
        if (length > most) {
            throw new RejectedRowException(place, NLS.bind(Messages.Row_textLong, length, most));
        }
        int bad = length == 0 ? -1 : firstRefused(row, place, most);
        if (bad >= 0) {
            throw new RejectedRowException(place, NLS.bind(Messages.Row_textControl,
                    String.format("U+%04X", (int) row.chars()[row.start(place) + bad]), bad + 1)); //$NON-NLS-1$
        }
    }

    long time(CsvRow row, int place, DateTimeParser parser) throws RejectedRowException {
        require(row, place);
        try {
            return parser.parse(row.chars(), row.start(place), row.end(place));
        } catch (UnreadableValueException e) {
            throw new RejectedRowException(place, e.getMessage());
        }
    }

    /** How many people a row states; 0 when the column is not mapped or the field is blank. */
    int people(CsvRow row, int place, DecimalParser parser, int most) throws RejectedRowException {
        if (!has(row, place)) {
            return 0;
        }
        try {
            parser.parse(row.chars(), row.start(place), row.end(place));
        } catch (UnreadableValueException e) {
            throw noCount(row, place, most);
        }
        if (parser.unscaled() < 0) {
            throw noCount(row, place, most);
        }
        return (int) parser.unscaled();
    }

    private static RejectedRowException noCount(CsvRow row, int place, int most) {
        String text = row.text(place);
        String shown = text.length() > SHOWN ? text.substring(0, SHOWN) + '\u2026' : text;
        return new RejectedRowException(place, NLS.bind(Messages.Row_people, shown, Integer.toString(most)));
    }

    void number(CsvRow row, int place, DecimalParser parser) throws RejectedRowException {
        require(row, place);
        try {
            parser.parse(row.chars(), row.start(place), row.end(place));
        } catch (UnreadableValueException e) {
            throw new RejectedRowException(place, e.getMessage());
        }
    }
}
