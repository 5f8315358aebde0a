package org.clientele.store.internal.record;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.clientele.store.internal.mapping.Codes;
import org.clientele.store.internal.mapping.ColumnMapping;
import org.clientele.store.internal.mapping.Names;
import org.clientele.store.internal.mapping.TableMapping;

/** Writes single rows within a transaction of the caller. */
public final class RowWriter {

    private final Connection connection;
    private final Codes codes;

    /**
     * Creates a writer.
     *
     * @param connection the transaction
     * @param codes the numbers of classes
     */
    public RowWriter(Connection connection, Codes codes) {
        this.connection = connection;
        this.codes = codes;
    }

    /**
     * Inserts a row.
     *
     * @param row the row; a root gets its version
     * @param rootId the id of its aggregate
     * @throws SQLException from the driver
     */
    public void insert(RowState row, long rootId) throws SQLException {
        TableMapping table = row.table();
        String prefix = row.isRoot() ? "(ID, VERSION, TYPE" : "(ID, ROOT_ID, PARENT_ID, FEATURE, POS, TYPE"; //$NON-NLS-1$ //$NON-NLS-2$
        int fixed = row.isRoot() ? 3 : 6;
        String sql = "INSERT INTO " + Names.quote(table.name()) + prefix + RowReader.columnList(table) + ") VALUES (?" //$NON-NLS-1$ //$NON-NLS-2$
                + ", ?".repeat(fixed - 1 + table.columns().size()) + ')'; //$NON-NLS-1$
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, row.id());
            if (row.isRoot()) {
                statement.setInt(2, row.version());
            } else {
                statement.setLong(2, rootId);
                statement.setLong(3, row.parentId());
                statement.setInt(4, codes.codeOf(row.feature()));
                statement.setInt(5, row.position());
            }
            statement.setInt(fixed, codes.codeOf(row.type()));
            for (int i = 0; i < row.values().length; i++) {
                table.columns().get(i).type().bind(statement, fixed + 1 + i, row.values()[i]);
            }
            statement.executeUpdate();
        }
    }

    /**
     * Updates a root to its next version if it still has the version that was loaded.
     *
     * @param before what was loaded
     * @param after what is to be stored
     * @return false when somebody else changed or deleted it
     * @throws SQLException from the driver
     */
    public boolean updateRoot(RowState before, RowState after) throws SQLException {
        List<Integer> changed = changed(before, after);
        String sql = "UPDATE " + Names.quote(after.table().name()) + " SET VERSION = VERSION + 1" //$NON-NLS-1$ //$NON-NLS-2$
                + assignments(after.table(), changed) + " WHERE ID = ? AND VERSION = ?"; //$NON-NLS-1$
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int next = bind(statement, after, changed, 1);
            statement.setLong(next, after.id());
            statement.setInt(next + 1, before.version());
            return statement.executeUpdate() == 1;
        }
    }

    /**
     * Updates a contained row.
     *
     * @param before what was loaded
     * @param after what is to be stored
     * @throws SQLException from the driver
     */
    public void updateContained(RowState before, RowState after) throws SQLException {
        List<Integer> changed = changed(before, after);
        if (changed.isEmpty() && before.samePlace(after)) {
            return;
        }
        String sql = "UPDATE " + Names.quote(after.table().name()) + " SET PARENT_ID = ?, FEATURE = ?, POS = ?" //$NON-NLS-1$ //$NON-NLS-2$
                + assignments(after.table(), changed) + " WHERE ID = ?"; //$NON-NLS-1$
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, after.parentId());
            statement.setInt(2, codes.codeOf(after.feature()));
            statement.setInt(3, after.position());
            statement.setLong(bind(statement, after, changed, 4), after.id());
            statement.executeUpdate();
        }
    }

    /**
     * Deletes a root if it still has the version that was loaded.
     *
     * @param row what was loaded
     * @return false when somebody else changed or deleted it
     * @throws SQLException from the driver
     */
    public boolean deleteRoot(RowState row) throws SQLException {
        String sql = "DELETE FROM " + Names.quote(row.table().name()) + " WHERE ID = ? AND VERSION = ?"; //$NON-NLS-1$ //$NON-NLS-2$
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, row.id());
            statement.setInt(2, row.version());
            return statement.executeUpdate() == 1;
        }
    }

    /**
     * Deletes one contained row.
     *
     * @param row the row
     * @throws SQLException from the driver
     */
    public void deleteContained(RowState row) throws SQLException {
        delete(row.table(), "ID", row.id()); //$NON-NLS-1$
    }

    /**
     * Deletes all that an aggregate contains in one table.
     *
     * @param table the table of a contained class
     * @param rootId the aggregate
     * @throws SQLException from the driver
     */
    public void deleteAll(TableMapping table, long rootId) throws SQLException {
        delete(table, "ROOT_ID", rootId); //$NON-NLS-1$
    }

    private void delete(TableMapping table, String column, long id) throws SQLException {
        try (PreparedStatement statement = connection
                .prepareStatement("DELETE FROM " + Names.quote(table.name()) + " WHERE " + column + " = ?")) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            statement.setLong(1, id);
            statement.executeUpdate();
        }
    }

    private static List<Integer> changed(RowState before, RowState after) {
        List<Integer> changed = new ArrayList<>();
        for (int i = 0; i < after.values().length; i++) {
            if (!after.table().columns().get(i).type().same(before.values()[i], after.values()[i])) {
                changed.add(i);
            }
        }
        return changed;
    }

    private static String assignments(TableMapping table, List<Integer> changed) {
        StringBuilder text = new StringBuilder();
        for (int i : changed) {
            text.append(", ").append(Names.quote(table.columns().get(i).name())).append(" = ?"); //$NON-NLS-1$ //$NON-NLS-2$
        }
        return text.toString();
    }

    private static int bind(PreparedStatement statement, RowState row, List<Integer> changed, int first)
            throws SQLException {
        int next = first;
        for (int i : changed) {
            ColumnMapping column = row.table().columns().get(i);
            column.type().bind(statement, next++, row.values()[i]);
        }
        return next;
    }
}
