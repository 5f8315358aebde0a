package org.clientele.store.internal.schema;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.store.internal.Messages;
import org.clientele.store.internal.dialect.Dialect;
import org.clientele.store.internal.mapping.ColumnMapping;
import org.clientele.store.internal.mapping.ModelMapping;
import org.clientele.store.internal.mapping.Names;
import org.clientele.store.internal.mapping.TableMapping;
import org.eclipse.osgi.util.NLS;

/**
 * What the model has and the database has not: tables, columns, longer texts. What the database has beyond the model
 * stays as it is, for the bundle that brought it may come back.
 */
final class ModelDiff {

    private static final Pattern TEXT = Pattern.compile("VARCHAR\\((\\d+)\\)"); //$NON-NLS-1$

    private final Dialect dialect;
    private final List<String> statements = new ArrayList<>();
    private final List<Column> columns = new ArrayList<>();

    /** A column as the database is to remember it. */
    private record Column(String table, String name, String type) {
    }

    private ModelDiff(Dialect dialect) {
        this.dialect = dialect;
    }

    static ModelDiff of(Dialect dialect, ModelMapping mapping, Connection connection)
            throws SQLException, ClienteleException {
        ModelDiff diff = new ModelDiff(dialect);
        Map<String, String> known = known(connection);
        for (TableMapping table : mapping.tables()) {
            if (known.containsKey(table.name() + '.' + TableMapping.ID)) {
                diff.compare(table, known);
            } else {
                diff.statements.addAll(ModelTables.create(dialect, table));
                diff.columns.add(new Column(table.name(), TableMapping.ID, "BIGINT")); //$NON-NLS-1$
                table.columns().forEach(c -> diff.columns.add(new Column(table.name(), c.name(), dialect.type(c))));
            }
        }
        return diff;
    }

    private void compare(TableMapping table, Map<String, String> known) throws ClienteleException {
        for (ColumnMapping column : table.columns()) {
            String before = known.get(table.name() + '.' + column.name());
            String now = dialect.type(column);
            if (before == null) {
                statements.addAll(ModelTables.addColumn(dialect, table, column));
            } else if (before.equals(now) || isShorter(now, before)) {
                continue;
            } else if (isShorter(before, now)) {
                statements.add("ALTER TABLE " + Names.quote(table.name()) + " ALTER COLUMN " //$NON-NLS-1$ //$NON-NLS-2$
                        + Names.quote(column.name()) + " SET DATA TYPE " + now); //$NON-NLS-1$
            } else {
                throw new ClienteleException(StatusCodes.INVALID_INPUT,
                        NLS.bind(Messages.ModelDiff_type, new Object[] { table.root().getName() + '.'
                                + column.pathText(), before, now }));
            }
            columns.add(new Column(table.name(), column.name(), now));
        }
    }

    private static boolean isShorter(String one, String other) {
        Matcher a = TEXT.matcher(one);
        Matcher b = TEXT.matcher(other);
        return a.matches() && b.matches() && Integer.parseInt(a.group(1)) < Integer.parseInt(b.group(1));
    }

    List<String> statements() {
        return statements;
    }

    /** Notes the new columns in the store's description of itself. */
    void note(Connection connection) throws SQLException {
        for (Column column : columns) {
            try (PreparedStatement delete = connection
                    .prepareStatement("DELETE FROM SCHEMA_COLUMN WHERE TABLE_NAME = ? AND COLUMN_NAME = ?"); //$NON-NLS-1$
                    PreparedStatement insert = connection.prepareStatement(
                            "INSERT INTO SCHEMA_COLUMN (TABLE_NAME, COLUMN_NAME, SQL_TYPE) VALUES (?, ?, ?)")) { //$NON-NLS-1$
                delete.setString(1, column.table());
                delete.setString(2, column.name());
                delete.executeUpdate();
                insert.setString(1, column.table());
                insert.setString(2, column.name());
                insert.setString(3, column.type());
                insert.executeUpdate();
            }
        }
    }

    private static Map<String, String> known(Connection connection) throws SQLException {
        Map<String, String> known = new HashMap<>();
        try (PreparedStatement select = connection
                .prepareStatement("SELECT TABLE_NAME, COLUMN_NAME, SQL_TYPE FROM SCHEMA_COLUMN"); //$NON-NLS-1$
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                known.put(row.getString(1) + '.' + row.getString(2), row.getString(3));
            }
        }
        return known;
    }
}
