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

    /**
     * Reads many aggregates with a statement for each table.
     *
     * @param connection a connection
     * @param table the aggregates' table
     * @param ids their ids, at most 1,000
     * @return the rows of those that exist, each as {@link #read} gives it
     * @throws SQLException from the driver
     */
    public Map<Long, Map<Long, RowState>> readAll(Connection connection, TableMapping table, List<Long> ids)
            throws SQLException {
        Map<Long, RowState> roots = new HashMap<>();
        InList in = new InList(ids);
        in.query(connection, "SELECT ID, VERSION, TYPE" + columnList(table) + " FROM " + Names.quote(table.name()) //$NON-NLS-1$ //$NON-NLS-2$
                + " WHERE ID IN ", row -> { //$NON-NLS-1$
                    EClass type = codes.classOf(row.getInt(3));
                    if (type != null) {
                        roots.put(row.getLong(1), new RowState(table, type, row.getLong(1), row.getInt(2), 0, null, 0,
                                "", values(table, row, ROOT_PREFIX + 1))); //$NON-NLS-1$
                    }
                });
        Map<Long, List<RowState>> children = new HashMap<>();
        for (TableMapping contained : mapping.containedIn(table)) {
            in.query(connection, "SELECT ID, PARENT_ID, FEATURE, POS, TYPE" + columnList(contained) + " FROM " //$NON-NLS-1$ //$NON-NLS-2$
                    + Names.quote(contained.name()) + " WHERE ROOT_ID IN ", row -> child(contained, row, children)); //$NON-NLS-1$
        }
        Map<Long, Integer> versions = new HashMap<>();
        in.query(connection, "SELECT ID, VERSION FROM " + Names.quote(table.name()) + " WHERE ID IN ", //$NON-NLS-1$ //$NON-NLS-2$
                row -> versions.put(row.getLong(1), row.getInt(2)));
        Map<Long, Map<Long, RowState>> all = new HashMap<>();
        for (RowState root : roots.values()) {
            if (versions.getOrDefault(root.id(), -1) == root.version()) {
                Map<Long, RowState> rows = new LinkedHashMap<>();
                rows.put(root.id(), root);
                link(root, children, rows);
                all.put(root.id(), rows);
            } else {
                Map<Long, RowState> rows = read(connection, table, root.id());
                if (!rows.isEmpty()) {
                    all.put(root.id(), rows);
                }
            }
        }
        return all;
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
                    child(table, row, children);
                }
            }
        }
    }

    private void child(TableMapping table, ResultSet row, Map<Long, List<RowState>> children) throws SQLException {
        EReference feature = codes.featureOf(row.getInt(3));
        EClass type = codes.classOf(row.getInt(5));
        if (feature != null && type != null) {
            children.computeIfAbsent(row.getLong(2), p -> new ArrayList<>()).add(new RowState(table, type,
                    row.getLong(1), 0, row.getLong(2), feature, row.getInt(4), "", values(table, row, CONTAINED_PREFIX))); //$NON-NLS-1$
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
