package org.clientele.store.internal.mapping;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;

/** The way between a Java value of the model, a column and its canonical text. */
public final class ValueType {

    /** The type of the marker of an embedded object. */
    public static final ValueType MARKER = new ValueType(ValueKind.MARKER, null);

    private final ValueKind kind;
    private final EDataType dataType;
    private final TypedIds ids;

    private ValueType(ValueKind kind, EDataType dataType) {
        this.kind = kind;
        this.dataType = dataType;
        this.ids = kind == ValueKind.TYPED_ID ? TypedIds.of(dataType.getInstanceClass()) : null;
    }

    /**
     * Finds the type for a data type of the model.
     *
     * @param dataType the data type
     * @return its type, or null when no column can hold it
     */
    static ValueType of(EDataType dataType) {
        if (dataType instanceof EEnum) {
            return new ValueType(ValueKind.ENUM, dataType);
        }
        Class<?> type = dataType.getInstanceClass();
        ValueKind kind = kindOf(type);
        return kind == null ? null : new ValueType(kind, dataType);
    }

    private static ValueKind kindOf(Class<?> type) {
        if (type == String.class) {
            return ValueKind.TEXT;
        } else if (type == long.class || type == Long.class) {
            return ValueKind.LONG;
        } else if (type == int.class || type == Integer.class) {
            return ValueKind.INT;
        } else if (type == boolean.class || type == Boolean.class) {
            return ValueKind.BOOLEAN;
        } else if (type == double.class || type == Double.class) {
            return ValueKind.DOUBLE;
        } else if (type == BigDecimal.class) {
            return ValueKind.DECIMAL;
        } else if (type == LocalDate.class) {
            return ValueKind.DATE;
        } else if (type == LocalDateTime.class) {
            return ValueKind.DATE_TIME;
        }
        return TypedIds.isTypedId(type) ? ValueKind.TYPED_ID : null;
    }

    /**
     * How the value lies in its column.
     *
     * @return never null
     */
    public ValueKind kind() {
        return kind;
    }

    /**
     * Sets a parameter.
     *
     * @param statement the statement
     * @param index the parameter, from 1
     * @param value the model's value, or null
     * @throws SQLException from the driver
     */
    public void bind(PreparedStatement statement, int index, Object value) throws SQLException {
        if (value == null) {
            statement.setNull(index, jdbcType());
            return;
        }
        switch (kind) {
        case TEXT -> statement.setString(index, (String) value);
        case LONG, TYPED_ID -> statement.setLong(index, toLong(value));
        case INT, BOOLEAN, ENUM, MARKER -> statement.setInt(index, (int) toLong(value));
        case DECIMAL -> statement.setBigDecimal(index, (BigDecimal) value);
        case DOUBLE -> statement.setDouble(index, (Double) value);
        case DATE -> statement.setDate(index, Date.valueOf((LocalDate) value));
        case DATE_TIME -> Timestamps.bind(statement, index, (LocalDateTime) value);
        }
    }

    /**
     * Reads a column.
     *
     * @param row the row
     * @param index the column, from 1
     * @return the model's value, or null
     * @throws SQLException from the driver
     */
    public Object read(ResultSet row, int index) throws SQLException {
        switch (kind) {
        case TEXT:
            return row.getString(index);
        case DECIMAL:
            return normal(row.getBigDecimal(index));
        case DATE:
            Date date = row.getDate(index);
            return date == null ? null : date.toLocalDate();
        case DATE_TIME:
            return Timestamps.read(row, index);
        case DOUBLE:
            double number = row.getDouble(index);
            return row.wasNull() ? null : (Object) number;
        default:
            long whole = row.getLong(index);
            return row.wasNull() ? null : ofLong(whole);
        }
    }

    /**
     * Makes the model's value from a whole number.
     *
     * @param value the number in the column
     * @return the value; null for an enumeration's number that is not known
     */
    public Object ofLong(long value) {
        return switch (kind) {
        case LONG -> value;
        case INT -> (int) value;
        case BOOLEAN -> value != 0;
        case MARKER -> value != 0 ? Boolean.TRUE : null;
        case TYPED_ID -> ids.toId(value);
        case ENUM -> {
            EEnumLiteral literal = ((EEnum) dataType).getEEnumLiteral((int) value);
            yield literal == null ? null : literal.getInstance();
        }
        default -> throw new IllegalStateException(kind.name());
        };
    }

    /**
     * Makes the whole number that lies in the column.
     *
     * @param value the model's value, of a kind that is kept as a whole number
     * @return the number
     */
    public long toLong(Object value) {
        return switch (kind) {
        case LONG, INT -> ((Number) value).longValue();
        case BOOLEAN, MARKER -> (Boolean) value ? 1 : 0;
        case TYPED_ID -> ids.toLong(value);
        case ENUM -> ((Enumerator) value).getValue();
        default -> throw new IllegalStateException(kind.name());
        };
    }

    /**
     * Writes the canonical text: plain decimals, ISO days, names of literals.
     *
     * @param value the model's value, or null
     * @return its text, or null
     */
    public String text(Object value) {
        return switch (value) {
        case null -> null;
        case Object id when kind == ValueKind.TYPED_ID -> Long.toString(toLong(id));
        case BigDecimal decimal -> normal(decimal).toPlainString();
        case Enumerator literal -> literal.getLiteral();
        default -> value.toString();
        };
    }

    /**
     * Reads the canonical text.
     *
     * @param text from {@link #text}, or null
     * @return the model's value; null when there is none or the text is none of this type
     */
    public Object ofText(String text) {
        if (text == null) {
            return null;
        }
        try {
            return switch (kind) {
            case TEXT -> text;
            case LONG, TYPED_ID -> ofLong(Long.parseLong(text));
            case INT -> Integer.valueOf(text);
            case BOOLEAN -> Boolean.valueOf(text);
            case MARKER -> Boolean.TRUE;
            case DECIMAL -> new BigDecimal(text);
            case DOUBLE -> Double.valueOf(text);
            case DATE -> LocalDate.parse(text);
            case DATE_TIME -> LocalDateTime.parse(text);
            case ENUM -> {
                EEnumLiteral literal = ((EEnum) dataType).getEEnumLiteralByLiteral(text);
                yield literal == null ? null : literal.getInstance();
            }
            };
        } catch (NumberFormatException | DateTimeException e) {
            return null;
        }
    }

    /**
     * Compares as the column does: decimals by their number.
     *
     * @param one a value, or null
     * @param other a value, or null
     * @return whether they are stored alike
     */
    public boolean same(Object one, Object other) {
        if (one instanceof BigDecimal a && other instanceof BigDecimal b) {
            return a.compareTo(b) == 0;
        }
        return Objects.equals(one, other);
    }

    /**
     * The type code of {@link Types}.
     *
     * @return the code
     */
    public int jdbcType() {
        return switch (kind) {
        case TEXT -> Types.VARCHAR;
        case LONG, TYPED_ID -> Types.BIGINT;
        case INT -> Types.INTEGER;
        case BOOLEAN, ENUM, MARKER -> Types.SMALLINT;
        case DECIMAL -> Types.DECIMAL;
        case DOUBLE -> Types.DOUBLE;
        case DATE -> Types.DATE;
        case DATE_TIME -> Types.TIMESTAMP;
        };
    }

    private static BigDecimal normal(BigDecimal value) {
        if (value == null) {
            return null;
        }
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
