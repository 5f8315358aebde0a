package org.clientele.store.internal.check;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.clientele.core.ClienteleException;
import org.clientele.store.internal.BatchVisibility;
import org.clientele.store.internal.BatchVisibility.IdRange;
import org.clientele.store.internal.Messages;
import org.clientele.store.internal.StoreContext;
import org.clientele.store.internal.mapping.ColumnMapping;
import org.clientele.store.internal.mapping.Names;
import org.clientele.store.internal.mapping.TableMapping;
import org.clientele.store.internal.mapping.ValueKind;
import org.clientele.store.internal.record.Sql;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.osgi.util.NLS;

/** Checks one table: by the engine against its indexes, and for rows that cannot be read as records. */
final class TableCheck {

    /** The most rows that are named for one kind of finding. */
    static final int MOST = 20;

    private final StoreContext context;
    private final BatchVisibility batches;
    private final TableMapping table;
    private final List<String> findings = new ArrayList<>();

    TableCheck(StoreContext context, BatchVisibility batches, TableMapping table) {
        this.context = context;
        this.batches = batches;
        this.table = table;
    }

    List<String> run() throws ClienteleException {
        context.connections().read(connection -> {
            findings.clear();
            for (String damage : context.dialect().check(connection, table.name())) {
                findings.add(NLS.bind(Messages.TableCheck_engine, table.root().getName(), damage));
            }
            connection.rollback();
            unreadable(connection);
            ids(connection);
            return null;
        });
        return findings;
    }

    private void unreadable(Connection connection) throws SQLException {
        Sql wrong = new Sql().add("TYPE NOT IN (").add(codes()).add(")"); //$NON-NLS-1$ //$NON-NLS-2$
        for (ColumnMapping column : table.columns()) {
            if (column.type().kind() == ValueKind.ENUM) {
                wrong.add(" OR " + Names.quote(column.name()) + " NOT IN (").add(literals(column)).add(")"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            }
        }
        Sql sql = from().add(" WHERE (").add(wrong).add(")"); //$NON-NLS-1$ //$NON-NLS-2$
        report(connection, sql, Messages.TableCheck_unreadable);
    }

    Sql codes() {
        Sql sql = new Sql();
        table.classes().forEach(c -> sql.add(sql.isEmpty() ? "" : ", ").value(context.codes().codeOf(c))); //$NON-NLS-1$ //$NON-NLS-2$
        return sql.isEmpty() ? sql.value(0) : sql;
    }

    static Sql literals(ColumnMapping column) {
        Sql sql = new Sql();
        for (EEnumLiteral literal : ((EEnum) column.path().getLast().getEType()).getELiterals()) {
            sql.add(sql.isEmpty() ? "" : ", ").value(literal.getValue()); //$NON-NLS-1$ //$NON-NLS-2$
        }
        return sql;
    }

    /** An id that the allocator could still give would be given twice. */
    private void ids(Connection connection) throws SQLException {
        report(connection, from().add(" WHERE T.ID >= (SELECT NEXT_ID FROM ID_ALLOCATION)"), Messages.TableCheck_id); //$NON-NLS-1$
    }

    private Sql from() {
        return new Sql().add("SELECT T.ID FROM " + Names.quote(table.name()) + " T"); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private void report(Connection connection, Sql sql, String message) throws SQLException {
        hide(sql, batches, table);
        sql.add(" FETCH FIRST " + MOST + " ROWS ONLY").query(connection, row -> { //$NON-NLS-1$ //$NON-NLS-2$
            findings.add(NLS.bind(message, table.root().getName(), Long.toString(row.getLong(1))));
            return true;
        });
    }

    /** Leaves out rows of batches that are not complete. */
    static void hide(Sql sql, BatchVisibility batches, TableMapping table) {
        for (IdRange range : batches.hidden(table)) {
            sql.add(" AND T.ID NOT BETWEEN ").value(range.first()).add(" AND ").value(range.last()); //$NON-NLS-1$ //$NON-NLS-2$
        }
    }
}
