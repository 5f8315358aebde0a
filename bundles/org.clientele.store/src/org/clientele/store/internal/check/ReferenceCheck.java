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

    List<String> run() throws ClienteleException {
        context.connections().read(connection -> {
            if (!table.isAggregate()) {
                orphans(connection);
            }
            for (ColumnMapping column : table.columns()) {
                TableMapping target = column.type().kind() == ValueKind.TYPED_ID ? target(column) : null;
                if (target != null) {
                    dangling(connection, column, target);
                }
            }
            return null;
        });
        return findings;
    }

    private TableMapping target(ColumnMapping column) {
        EClassifier type = column.path().getLast().getEType();
        String name = type.getName();
        EClassifier named = name.endsWith(SUFFIX)
                ? type.getEPackage().getEClassifier(name.substring(0, name.length() - SUFFIX.length()))
                : null;
        return named instanceof EClass target ? context.mapping().table(target) : null;
    }

    private void orphans(Connection connection) throws SQLException {
        Sql sql = new Sql().add("SELECT T.ID, T.ROOT_ID FROM " + Names.quote(table.name()) + " T WHERE 1 = 1"); //$NON-NLS-1$ //$NON-NLS-2$
        for (TableMapping holder : context.mapping().holdersOf(table)) {
            sql.add(" AND NOT EXISTS (SELECT 1 FROM " + Names.quote(holder.name()) + " H WHERE H.ID = T.ROOT_ID)"); //$NON-NLS-1$ //$NON-NLS-2$
        }
        report(connection, sql, Messages.ReferenceCheck_orphan);
    }

    private void dangling(Connection connection, ColumnMapping column, TableMapping target) throws SQLException {
        String name = "T." + Names.quote(column.name()); //$NON-NLS-1$
        Sql sql = new Sql().add("SELECT T.ID, " + name + " FROM " + Names.quote(table.name()) + " T WHERE " + name //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                + " IS NOT NULL AND NOT EXISTS (SELECT 1 FROM " + Names.quote(target.name()) + " H WHERE H.ID = " + name //$NON-NLS-1$ //$NON-NLS-2$
                + ')');
        report(connection, sql, Messages.ReferenceCheck_dangling.replace("{3}", column.pathText())); //$NON-NLS-1$
    }

    private void report(Connection connection, Sql sql, String message) throws SQLException {
        TableCheck.hide(sql, batches, table);
        sql.add(" FETCH FIRST " + TableCheck.MOST + " ROWS ONLY").query(connection, row -> { //$NON-NLS-1$ //$NON-NLS-2$
            findings.add(NLS.bind(message, new Object[] { table.root().getName(), Long.toString(row.getLong(1)),
                    Long.toString(row.getLong(2)) }));
            return true;
        });
    }
}
