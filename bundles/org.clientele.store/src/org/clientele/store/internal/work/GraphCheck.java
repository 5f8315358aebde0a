package org.clientele.store.internal.work;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.store.internal.Messages;
import org.clientele.store.internal.mapping.ColumnMapping;
import org.clientele.store.internal.mapping.ValueKind;
import org.clientele.store.internal.record.RowState;
import org.eclipse.osgi.util.NLS;

/** Checks that values fit their columns, before any SQL. */
public final class GraphCheck {

    /** Digits after the point that a decimal column keeps. */
    public static final int SCALE = 10;
    private static final int WHOLE_DIGITS = 21;

    private GraphCheck() {
    }

    /**
     * Checks the rows of an aggregate.
     *
     * @param rows the rows
     * @throws ClienteleException INVALID_RECORD naming the first value that does not fit
     */
    static void check(Map<Long, RowState> rows) throws ClienteleException {
        for (RowState row : rows.values()) {
            List<ColumnMapping> columns = row.table().columns();
            for (int i = 0; i < columns.size(); i++) {
                String problem = problem(columns.get(i), row.values()[i]);
                if (problem != null) {
                    String path = columns.get(i).pathText();
                    throw new ClienteleException(StatusCodes.INVALID_RECORD,
                            NLS.bind(problem, row.path().isEmpty() ? path : row.path() + '.' + path,
                                    columns.get(i).length()));
                }
            }
        }
    }

    /**
     * Tells why a value does not fit.
     *
     * @param column the column
     * @param value the value, or null
     * @return a message pattern for the value's place and the column's length; null when it fits
     */
    public static String problem(ColumnMapping column, Object value) {
        if (value instanceof String text && column.type().kind() == ValueKind.TEXT
                && text.length() > column.length()) {
            return Messages.GraphCheck_tooLong;
        }
        if (value instanceof BigDecimal decimal) {
            BigDecimal stripped = decimal.stripTrailingZeros();
            if (stripped.scale() > SCALE || stripped.precision() - stripped.scale() > WHOLE_DIGITS) {
                return Messages.GraphCheck_decimal;
            }
        }
        return null;
    }
}
