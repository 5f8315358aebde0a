package org.clientele.store.internal.check;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.clientele.core.ClienteleException;
import org.clientele.store.internal.BatchVisibility;
import org.clientele.store.internal.Messages;
import org.clientele.store.internal.StoreContext;
import org.clientele.store.internal.mapping.ColumnMapping;
import org.clientele.store.internal.mapping.Names;
import org.clientele.store.internal.mapping.TableMapping;
import org.clientele.store.internal.mapping.ValueKind;
import org.clientele.store.internal.record.Sql;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.osgi.util.NLS;

/**
 * Checks what the rows of one table name: the aggregate that a contained row belongs to, and the rows behind typed ids.
 * The type {@code PartyId} names rows of the class {@code Party} in the same package.
 */
final class ReferenceCheck {

    private static final String SUFFIX = "Id"; //$NON-NLS-1$

    private final StoreContext context;
    private final BatchVisibility batches;
    private final TableMapping table;
    private final List<String> findings = new ArrayList<>();

    ReferenceCheck(StoreContext context, BatchVisibility batches, TableMapping table) {
        this.context = context;
        this.batches = batches;
        this.table = table;
    }

    /**
     * A row that names what is not there.
     *
     * @param row its id
     * @param root the aggregate that it belongs to
     * @param named what it names
     * @param column where it names it; null for the aggregate that it belongs to
     */
    record Lost(long row, long root, long named, ColumnMapping column) {
    }

    List<String> run() throws ClienteleException {
        for (Lost lost : find(" FETCH FIRST " + TableCheck.MOST + " ROWS ONLY")) { //$NON-NLS-1$ //$NON-NLS-2$
            String message = lost.column() == null ? Messages.ReferenceCheck_orphan
                    : Messages.ReferenceCheck_dangling.replace("{3}", lost.column().pathText()); //$NON-NLS-1$
            findings.add(NLS.bind(message, new Object[] { table.root().getName(), Long.toString(lost.row()),
                    Long.toString(lost.named()) }));
        }
        return findings;
    }

    /** All of them, however many. */
    List<Lost> all() throws ClienteleException {
        return find(""); //$NON-NLS-1$
    }

    private List<Lost> find(String limit) throws ClienteleException {
        return context.connections().read(connection -> {
            List<Lost> found = new ArrayList<>();
            if (!table.isAggregate()) {
                orphans(connection, limit, found);
            }
            for (ColumnMapping column : table.columns()) {
                TableMapping target = column.type().kind() == ValueKind.TYPED_ID ? target(column) : null;
                if (target != null) {
                    dangling(connection, column, target, limit, found);
                }
            }
            return found;
        });
    }

    private TableMapping target(ColumnMapping column) {
        EClassifier type = column.path().getLast().getEType();
        String name = type.getName();
        EClassifier named = name.endsWith(SUFFIX)
                ? type.getEPackage().getEClassifier(name.substring(0, name.length() - SUFFIX.length()))
                : null;
        return named instanceof EClass target ? context.mapping().table(target) : null;
    }

    private void orphans(Connection connection, String limit, List<Lost> found) throws SQLException {
        Sql sql = new Sql().add("SELECT T.ID, T.ROOT_ID, T.ROOT_ID FROM " + Names.quote(table.name()) + " T WHERE 1 = 1"); //$NON-NLS-1$ //$NON-NLS-2$
        for (TableMapping holder : context.mapping().holdersOf(table)) {
            sql.add(" AND NOT EXISTS (SELECT 1 FROM " + Names.quote(holder.name()) + " H WHERE H.ID = T.ROOT_ID)"); //$NON-NLS-1$ //$NON-NLS-2$
        }
        collect(connection, sql, null, limit, found);
    }

    private void dangling(Connection connection, ColumnMapping column, TableMapping target, String limit,
            List<Lost> found) throws SQLException {
        String name = "T." + Names.quote(column.name()); //$NON-NLS-1$
        Sql sql = new Sql().add("SELECT T.ID, " + (table.isAggregate() ? "T.ID, " : "T.ROOT_ID, ") + name + " FROM " //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
                + Names.quote(table.name()) + " T WHERE " + name + " IS NOT NULL AND NOT EXISTS (SELECT 1 FROM " //$NON-NLS-1$ //$NON-NLS-2$
                + Names.quote(target.name()) + " H WHERE H.ID = " + name + ')'); //$NON-NLS-1$
        collect(connection, sql, column, limit, found);
    }

    private void collect(Connection connection, Sql sql, ColumnMapping column, String limit, List<Lost> found)
            throws SQLException {
        TableCheck.hide(sql, batches, table);
        sql.add(limit).query(connection,
                row -> found.add(new Lost(row.getLong(1), row.getLong(2), row.getLong(3), column)));
    }
}
