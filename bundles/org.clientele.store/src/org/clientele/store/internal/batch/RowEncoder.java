package org.clientele.store.internal.batch;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.store.BatchRows;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.TextRule;
import org.clientele.store.internal.Messages;
import org.clientele.store.internal.mapping.Codes;
import org.clientele.store.internal.mapping.ColumnMapping;
import org.clientele.store.internal.mapping.TableMapping;
import org.clientele.store.internal.mapping.ValueKind;
import org.clientele.store.internal.work.GraphCheck;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.osgi.util.NLS;

/**
 * Makes table rows of the rows that a caller gives, checked as those of a unit of work: what stays unset has the model's
 * default, and an embedded object is there when one of its values is.
 */
final class RowEncoder {

    private static final int WHOLE_DIGITS = 21;
    private static final int MOST_YEAR = 9999;

    private final BatchRows rows;
    private final Codes codes;
    private final TableMapping table;
    private final List<ColumnMapping> columns;
    private final int first;
    private final int[] source;
    private final int[] marker;
    private final Object[] defaults;
    private final int[][] below;
    private final Map<EClass, boolean[]> applies = new HashMap<>();

    RowEncoder(BatchRows rows, TableMapping table, Codes codes, int first) {
        this.rows = rows;
        this.codes = codes;
        this.table = table;
        this.columns = table.columns();
        this.first = first;
        int count = columns.size();
        source = new int[count];
        marker = new int[count];
        defaults = new Object[count];
        below = new int[count][];
        List<ColumnMapping> wanted = new ArrayList<>();
        for (FeaturePath path : rows.columns()) {
            wanted.add(table.column(path));
        }
        for (int i = 0; i < count; i++) {
            ColumnMapping column = columns.get(i);
            source[i] = wanted.indexOf(column);
            List<ColumnMapping> markers = table.markersOf(column);
            marker[i] = markers.isEmpty() ? -1 : columns.indexOf(markers.getLast());
            Object value = column.defaultValue();
            defaults[i] = value == null ? null : number(column.type().kind(), column.type().toLong(value));
            if (column.isMarker()) {
                below[i] = wanted.stream().filter(w -> table.markersOf(w).contains(column)).mapToInt(wanted::indexOf)
                        .toArray();
            }
        }
    }

    /**
     * Encodes the current row.
     *
     * @param number the row's number in its table, from 1, for messages
     */
    Object[] encode(long number) throws ClienteleException {
        EClass type = rows.type();
        boolean[] has = applies.computeIfAbsent(type, this::appliesTo);
        Object[] row = new Object[first + columns.size()];
        row[0] = rows.id();
        if (table.isAggregate()) {
            row[1] = 1;
        } else {
            row[1] = rows.rootId();
            row[2] = rows.parentId();
            row[3] = codes.codeOf(rows.containment());
            row[4] = rows.position();
        }
        row[first - 1] = codes.codeOf(type);
        for (int i = 0; i < has.length; i++) {
            if (has[i] && (marker[i] < 0 || row[first + marker[i]] != null)) {
                row[first + i] = below[i] == null ? value(i, number) : isThere(below[i]);
            }
        }
        return row;
    }

    private boolean[] appliesTo(EClass type) {
        if (!table.classes().contains(type)) {
            throw new IllegalArgumentException(table + " has no rows of " + type.getName()); //$NON-NLS-1$
        }
        boolean[] has = new boolean[columns.size()];
        for (int i = 0; i < has.length; i++) {
            has[i] = columns.get(i).appliesTo(type);
        }
        return has;
    }

    private Integer isThere(int[] sources) {
        for (int from : sources) {
            if (!rows.isNull(from)) {
                return 1;
            }
        }
        return null;
    }

    private Object value(int i, long number) throws ClienteleException {
        int from = source[i];
        if (from < 0 || rows.isNull(from)) {
            return defaults[i];
        }
        ColumnMapping column = columns.get(i);
        ValueKind kind = column.type().kind();
        return switch (kind) {
        case TEXT -> {
            String text = rows.getString(from);
            yield text.length() <= column.length() && TextRule.firstRefused(text, column.length()) < 0 ? text
                    : refuse(column, text, number);
        }
        case DECIMAL -> {
            BigDecimal decimal = rows.getDecimal(from);
            yield decimal.scale() <= GraphCheck.SCALE && decimal.precision() - decimal.scale() <= WHOLE_DIGITS
                    ? decimal
                    : refuse(column, decimal, number);
        }
        case DOUBLE -> rows.getDecimal(from).doubleValue();
        case DATE -> {
            LocalDate date = rows.getDate(from);
            yield date.getYear() >= 1 && date.getYear() <= MOST_YEAR ? date : refuse(column, date, number);
        }
        case DATE_TIME -> {
            LocalDateTime time = rows.getDateTime(from);
            yield time.getYear() >= 1 && time.getYear() <= MOST_YEAR ? time : refuse(column, time, number);
        }
        case TYPED_ID -> {
            long id = rows.getLong(from);
            yield id == 0 ? null : (Object) id;
        }
        case ENUM -> {
            long literal = rows.getLong(from);
            yield column.type().ofLong(literal) != null ? (Object) (int) literal : refuse(column, literal, number);
        }
        default -> number(kind, rows.getLong(from));
        };
    }

    private static Object number(ValueKind kind, long value) {
        return kind == ValueKind.LONG || kind == ValueKind.TYPED_ID ? (Object) value : (Object) (int) value;
    }

    /** Gives the value back when it fits after all, such as a decimal with zeros at its end. */
    private Object refuse(ColumnMapping column, Object value, long number) throws ClienteleException {
        String place = NLS.bind(Messages.RowEncoder_place,
                new Object[] { rows.type().getName(), column.pathText(), Long.toString(number) });
        String problem = GraphCheck.problem(column, value, place);
        if (problem == null && value instanceof BigDecimal decimal) {
            return decimal.stripTrailingZeros();
        }
        throw new ClienteleException(StatusCodes.INVALID_RECORD,
                problem == null ? NLS.bind(Messages.RowEncoder_range, place) : problem);
    }
}
