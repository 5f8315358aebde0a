package org.clientele.store.derby.internal;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.util.Iterator;

import org.apache.derby.vti.VTITemplate;

/**
 * The table function by which rows come into the engine without parameters of SQL, so that it takes them by its bulk
 * insert. The engine finds the class by its name, hence it lies in the engine's bundle; it is bound in SQL as
 *
 * <pre>
 * CREATE TYPE ROW_SOURCE EXTERNAL NAME 'java.util.Iterator' LANGUAGE JAVA
 * CREATE FUNCTION F(SOURCE ROW_SOURCE) RETURNS TABLE(...) LANGUAGE JAVA PARAMETER STYLE DERBY_JDBC_RESULT_SET
 *     NO SQL EXTERNAL NAME 'org.clientele.store.derby.internal.RowsFunction.read'
 * </pre>
 *
 * The iterator gives an array for each row: {@code Number} for whole numbers and floating point, {@code BigDecimal},
 * {@code String}, or null. Days and times come as text and are cast in SQL, since the class of JDBC for them cannot hold
 * an hour that daylight saving skips. Runs on the thread of the statement.
 */
public final class RowsFunction extends VTITemplate {

    private final Iterator<Object[]> source;
    private Object[] row;
    private boolean wasNull;

    private RowsFunction(Iterator<Object[]> source) {
        this.source = source;
    }

    /**
     * What the engine calls.
     *
     * @param source the rows
     * @return the rows as a result set
     */
    public static ResultSet read(Iterator<Object[]> source) {
        return new RowsFunction(source);
    }

    private Object value(int column) {
        Object value = row[column - 1];
        wasNull = value == null;
        return value;
    }

    @Override
    public boolean next() {
        if (!source.hasNext()) {
            return false;
        }
        row = source.next();
        return true;
    }

    @Override
    public boolean wasNull() {
        return wasNull;
    }

    @Override
    public long getLong(int column) {
        Object value = value(column);
        return value == null ? 0 : ((Number) value).longValue();
    }

    @Override
    public int getInt(int column) {
        return (int) getLong(column);
    }

    @Override
    public short getShort(int column) {
        return (short) getLong(column);
    }

    @Override
    public double getDouble(int column) {
        Object value = value(column);
        return value == null ? 0 : ((Number) value).doubleValue();
    }

    @Override
    public BigDecimal getBigDecimal(int column) {
        return (BigDecimal) value(column);
    }

    @Override
    public String getString(int column) {
        return (String) value(column);
    }

    @Override
    public ResultSetMetaData getMetaData() {
        return null;
    }

    @Override
    public void close() {
        row = null;
    }
}
