package org.clientele.rules.internal.table;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.clientele.model.CellType;

/** Reads single values of a column's type. */
final class CellValues {

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,30}(\\.\\d{1,30})?"); //$NON-NLS-1$

    private CellValues() {
    }

    /** The value that a text means, without quotation marks; empty when it means none of the type. */
    static Optional<Object> read(CellType type, String text) {
        String value = text.strip();
        return switch (type) {
        case TEXT -> Optional.of(value);
        case NUMBER -> NUMBER.matcher(value).matches() ? Optional.of(new BigDecimal(value)) : Optional.empty();
        case DATE -> date(value);
        case YES_NO -> truth(value);
        };
    }

    /** A fact that a caller gives, in the type of the column; empty when it has another. */
    static Optional<Object> fact(CellType type, Object given) {
        return switch (given) {
        case String text -> read(type, text);
        case BigDecimal number when type == CellType.NUMBER -> Optional.of(number);
        case Number number when type == CellType.NUMBER -> read(type, number.toString());
        case LocalDate day when type == CellType.DATE -> Optional.of(day);
        case Boolean truth when type == CellType.YES_NO -> Optional.of(truth);
        default -> Optional.empty();
        };
    }

    private static Optional<Object> date(String value) {
        try {
            return Optional.of(LocalDate.parse(value));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Object> truth(String value) {
        return switch (value.toLowerCase(Locale.ROOT)) {
        case "yes", "true", "\u662f" -> Optional.of(Boolean.TRUE); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        case "no", "false", "\u5426" -> Optional.of(Boolean.FALSE); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        default -> Optional.empty();
        };
    }
}
