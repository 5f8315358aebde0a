package org.clientele.store.internal.rollback;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.clientele.store.internal.StoreContext;
import org.clientele.store.internal.mapping.ColumnMapping;
import org.clientele.store.internal.mapping.Names;
import org.clientele.store.internal.mapping.TableMapping;
import org.clientele.store.internal.mapping.ValueKind;
import org.clientele.store.internal.schema.RecordedModel;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * The rows that an older store cannot hold as a whole: of classes or containments that it does not know, with all that they
 * contain, and those that are nothing without such a row. Ids are unique in a store, so one set is enough.
 */
final class Gone {

    private final StoreContext newer;
    private final RecordedModel older;
    private final Map<String, Set<Long>> rows = new HashMap<>();
    private final Set<Long> all = new TreeSet<>();

    private Gone(StoreContext newer, RecordedModel older) {
        this.newer = newer;
        this.older = older;
    }

    static Gone find(StoreContext newer, RecordedModel older, Connection connection) throws SQLException {
        Gone gone = new Gone(newer, older);
        for (TableMapping table : gone.known()) {
            String where = " WHERE TYPE NOT IN (" + codes(older.classes().keySet()) + ')' //$NON-NLS-1$
                    + (table.isAggregate() ? "" : " OR FEATURE NOT IN (" + codes(older.features().keySet()) + ')'); //$NON-NLS-1$ //$NON-NLS-2$
            gone.collect(connection, table, "SELECT ID, 0, 0 FROM " + Names.quote(table.name()) + where, true); //$NON-NLS-1$
        }
        int before = -1;
        while (before != gone.all.size()) {
            before = gone.all.size();
            gone.follow(connection);
        }
        return gone;
    }

    private static String codes(Collection<Integer> codes) {
        return codes.isEmpty() ? "0" : codes.stream().map(String::valueOf).collect(Collectors.joining(", ")); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private Collection<TableMapping> known() {
        return newer.mapping().tables().stream().filter(t -> older.hasTable(t.name())).toList();
    }

    /** What gone rows contain, and what cannot be without them. */
    private void follow(Connection connection) throws SQLException {
        if (all.isEmpty()) {
            return;
        }
        for (TableMapping table : known()) {
            String from = " FROM " + Names.quote(table.name()); //$NON-NLS-1$
            if (!table.isAggregate()) {
                collect(connection, table, "SELECT ID, ROOT_ID, PARENT_ID" + from, false); //$NON-NLS-1$
            }
            for (ColumnMapping column : table.columns()) {
                if (column.type().kind() == ValueKind.TYPED_ID && older.columns().get(table.name()).containsKey(column.name())
                        && isNeeded(table, column)) {
                    String name = Names.quote(column.name());
                    collect(connection, table, "SELECT ID, " + name + ", 0" + from + " WHERE " + name + " IS NOT NULL", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
                            false);
                }
            }
        }
    }

    private static boolean isNeeded(TableMapping table, ColumnMapping column) {
        EStructuralFeature feature = column.path().getLast();
        return column.path().size() == 1 && feature.isRequired() || column.equals(table.partyColumn());
    }

    private void collect(Connection connection, TableMapping table, String sql, boolean each) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql); ResultSet row = select.executeQuery()) {
            while (row.next()) {
                if (each || all.contains(row.getLong(2)) || all.contains(row.getLong(3))) {
                    rows.computeIfAbsent(table.name(), t -> new TreeSet<>()).add(row.getLong(1));
                }
            }
        }
        all.addAll(rows.getOrDefault(table.name(), Set.of()));
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    boolean contains(long id) {
        return !all.isEmpty() && all.contains(id);
    }

    /** The rows of a table that the older store has. */
    Set<Long> in(String table) {
        return rows.getOrDefault(table, Set.of());
    }
}
