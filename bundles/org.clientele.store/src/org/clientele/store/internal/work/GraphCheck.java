package org.clientele.store.internal.work;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.clientele.core.ClienteleException;
import org.clientele.core.store.AggregateRef;
import org.clientele.core.store.CommitProblem;
import org.clientele.core.store.TextRule;
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
     * @param aggregate which
     * @param rows the rows
     * @throws ClienteleException INVALID_RECORD naming the values that do not fit
     */
    static void check(AggregateRef aggregate, Map<Long, RowState> rows) throws ClienteleException {
        List<CommitProblem> problems = new ArrayList<>();
        for (RowState row : rows.values()) {
            List<ColumnMapping> columns = row.table().columns();
            for (int i = 0; i < columns.size(); i++) {
                String path = row.values()[i] == null ? null : GraphHistory.path(row, columns.get(i));
                String problem = path == null ? null : problem(columns.get(i), row.values()[i], path);
                if (problem != null) {
                    problems.add(new CommitProblem(aggregate, path, problem));
                }
            }
        }
        InvalidRecordException.throwIf(problems);
    }

    /**
     * Tells why a value does not fit.
     *
     * @param column the column
     * @param value the value, or null
     * @param place how people are told where it is
     * @return a sentence; null when it fits
     */
    public static String problem(ColumnMapping column, Object value, String place) {
        if (value instanceof String text && column.type().kind() == ValueKind.TEXT) {
            if (text.length() > column.length()) {
                return NLS.bind(Messages.GraphCheck_tooLong, place, column.length());
            }
            int bad = TextRule.firstRefused(text, column.length());
            if (bad >= 0) {
                return NLS.bind(
                        Character.isSurrogate(text.charAt(bad)) ? Messages.GraphCheck_surrogate
                                : Messages.GraphCheck_control,
                        new Object[] { place, String.format("U+%04X", (int) text.charAt(bad)), bad + 1 }); //$NON-NLS-1$
            }
        }
        if (value instanceof BigDecimal decimal) {
            BigDecimal stripped = decimal.stripTrailingZeros();
            if (stripped.scale() > SCALE || stripped.precision() - stripped.scale() > WHOLE_DIGITS) {
                return NLS.bind(Messages.GraphCheck_decimal, place);
            }
        }
        return null;
    }
}
