package org.clientele.store.internal.record;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.clientele.store.internal.mapping.Codes;
import org.clientele.store.internal.mapping.ColumnMapping;
import org.clientele.store.internal.mapping.ModelMapping;
import org.clientele.store.internal.mapping.ModelMapping.Containment;
import org.clientele.store.internal.mapping.Names;
import org.clientele.store.internal.mapping.TableMapping;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;

/** Reads all rows of one aggregate. */
public final class RowReader {

    private static final int CONTAINED_PREFIX = 5;
    private static final int ROOT_PREFIX = 2;

    private final ModelMapping mapping;
    private final Codes codes;

    /**
     * Creates a reader.
     *
     * @param mapping the tables
     * @param codes the numbers of classes
     */
    public RowReader(ModelMapping mapping, Codes codes) {
        this.mapping = mapping;
        this.codes = codes;
    }

    /**
     * Reads an aggregate. Rows of classes that are not installed are left out; they stay where they are.
     *
     * @param connection a connection
     * @param table the aggregate's table
     * @param id its id
     * @return the rows by id, the root first, containers before what they contain; empty when there is no such
     *         aggregate
     * @throws SQLException from the driver
     */
    public Map<Long, RowState> read(Connection connection, TableMapping table, long id) throws SQLException {
        Map<Long, RowState> rows = new LinkedHashMap<>();
        while (true) {
            RowState root = readRoot(connection, table, id);
            if (root == null) {
                return Map.of();
            }
            rows.put(id, root);
            Map<Long, List<RowState>> children = new HashMap<>();
            for (TableMapping contained : mapping.containedIn(table)) {
                readContained(connection, contained, id, children);
            }
            // Each statement sees the newest committed rows: a commit in between shows in the version.
            if (children.isEmpty() || version(connection, table, id) == root.version()) {
                link(root, children, rows);
                return rows;
            }
            rows.clear();
        }
    }

    private RowState readRoot(Connection connection, TableMapping table, long id) throws SQLException {
        String sql = "SELECT VERSION, TYPE" + columnList(table) + " FROM " + Names.quote(table.name()) //$NON-NLS-1$ //$NON-NLS-2$
                + " WHERE ID = ?"; //$NON-NLS-1$
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, id);
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    return null;
                }
                EClass type = codes.classOf(row.getInt(2));
                if (type == null) {
                    return null;
                }
                return new RowState(table, type, id, row.getInt(1), 0, null, 0, "", //$NON-NLS-1$
                        values(table, row, ROOT_PREFIX));
            }
        }
    }

    private static int version(Connection connection, TableMapping table, long id) throws SQLException {
        try (PreparedStatement statement = connection
                .prepareStatement("SELECT VERSION FROM " + Names.quote(table.name()) + " WHERE ID = ?")) { //$NON-NLS-1$ //$NON-NLS-2$
            statement.setLong(1, id);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? row.getInt(1) : -1;
            }
        }
    }

    private void readContained(Connection connection, TableMapping table, long rootId,
            Map<Long, List<RowState>> children) throws SQLException {
        String sql = "SELECT ID, PARENT_ID, FEATURE, POS, TYPE" + columnList(table) + " FROM " //$NON-NLS-1$ //$NON-NLS-2$
                + Names.quote(table.name()) + " WHERE ROOT_ID = ?"; //$NON-NLS-1$
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, rootId);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    EReference feature = codes.featureOf(row.getInt(3));
                    EClass type = codes.classOf(row.getInt(5));
                    if (feature != null && type != null) {
                        children.computeIfAbsent(row.getLong(2), p -> new ArrayList<>())
                                .add(new RowState(table, type, row.getLong(1), 0, row.getLong(2), feature,
                                        row.getInt(4), "", values(table, row, CONTAINED_PREFIX))); //$NON-NLS-1$
                    }
                }
            }
        }
    }

    private static void link(RowState parent, Map<Long, List<RowState>> children, Map<Long, RowState> rows) {
        List<RowState> own = children.get(parent.id());
        if (own == null) {
            return;
        }
        for (Containment containment : ModelMapping.containments(parent.type())) {
            own.stream().filter(c -> c.feature() == containment.reference())
                    .sorted(Comparator.comparingInt(RowState::position).thenComparingLong(RowState::id)).forEach(c -> {
                        String path = GraphRows.childPath(parent.path(), containment, c.id());
                        RowState child = new RowState(c.table(), c.type(), c.id(), 0, c.parentId(), c.feature(),
                                c.position(), path, c.values());
                        rows.put(c.id(), child);
                        link(child, children, rows);
                    });
        }
    }

    static String columnList(TableMapping table) {
        StringBuilder text = new StringBuilder();
        for (ColumnMapping column : table.columns()) {
            text.append(", ").append(Names.quote(column.name())); //$NON-NLS-1$
        }
        return text.toString();
    }

    private static Object[] values(TableMapping table, ResultSet row, int prefix) throws SQLException {
        List<ColumnMapping> columns = table.columns();
        Object[] values = new Object[columns.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = columns.get(i).type().read(row, prefix + i + 1);
        }
        return values;
    }
}
