package org.clientele.store.internal.record;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.clientele.store.internal.mapping.Timestamps;
import org.clientele.store.internal.mapping.ValueType;

/** A statement in the making: its text and its parameters side by side. */
public final class Sql {

    private static final int FETCH_SIZE = 500;

    private final StringBuilder text = new StringBuilder();
    private final List<Parameter> parameters = new ArrayList<>();

    private record Parameter(ValueType type, Object value) {
    }

    /**
     * Adds text.
     *
     * @param part of the statement; never a value
     * @return this
     */
    public Sql add(String part) {
        text.append(part);
        return this;
    }

    /**
     * Adds a parameter.
     *
     * @param type how the value is bound
     * @param value the value
     * @return this
     */
    public Sql value(ValueType type, Object value) {
        text.append('?');
        parameters.add(new Parameter(type, value));
        return this;
    }

    /**
     * Adds a whole number as a parameter.
     *
     * @param value the number
     * @return this
     */
    public Sql value(long value) {
        text.append('?');
        parameters.add(new Parameter(null, value));
        return this;
    }

    /**
     * Adds a text as a parameter.
     *
     * @param value the text
     * @return this
     */
    public Sql value(String value) {
        text.append('?');
        parameters.add(new Parameter(null, value));
        return this;
    }

    /**
     * Adds an instant as a parameter.
     *
     * @param value the instant
     * @return this
     */
    public Sql value(Instant value) {
        text.append('?');
        parameters.add(new Parameter(null, value));
        return this;
    }

    /**
     * Adds another statement's text and parameters.
     *
     * @param other the part
     * @return this
     */
    public Sql add(Sql other) {
        text.append(other.text);
        parameters.addAll(other.parameters);
        return this;
    }

    /**
     * Whether nothing was added.
     *
     * @return true when empty
     */
    public boolean isEmpty() {
        return text.isEmpty();
    }

    /**
     * Work on each row.
     */
    @FunctionalInterface
    public interface Rows {
        /**
         * Takes a row.
         *
         * @param row the row
         * @return false to stop
         * @throws SQLException from the driver
         */
        boolean next(ResultSet row) throws SQLException;
    }

    /**
     * Runs a query.
     *
     * @param connection a connection
     * @param rows is given each row
     * @throws SQLException from the driver
     */
    public void query(Connection connection, Rows rows) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(text.toString())) {
            statement.setFetchSize(FETCH_SIZE);
            for (int i = 0; i < parameters.size(); i++) {
                bind(statement, i + 1, parameters.get(i));
            }
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    if (!rows.next(row)) {
                        return;
                    }
                }
            }
        }
    }

    private static void bind(PreparedStatement statement, int index, Parameter parameter) throws SQLException {
        if (parameter.type != null) {
            parameter.type.bind(statement, index, parameter.value);
        } else if (parameter.value instanceof Instant instant) {
            Timestamps.bind(statement, index, instant);
        } else {
            statement.setObject(index, parameter.value);
        }
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
