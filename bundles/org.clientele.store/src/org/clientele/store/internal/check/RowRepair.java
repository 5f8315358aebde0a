package org.clientele.store.internal.check;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.store.AggregateRef;
import org.clientele.core.store.JournalEntry.Touched;
import org.clientele.core.store.RepairLine;
import org.clientele.core.store.RepairLine.Outcome;
import org.clientele.store.internal.BatchVisibility;
import org.clientele.store.internal.Messages;
import org.clientele.store.internal.StoreContext;
import org.clientele.store.internal.connection.Connections.Work;
import org.clientele.store.internal.history.CommitDraft;
import org.clientele.store.internal.mapping.ColumnMapping;
import org.clientele.store.internal.mapping.Names;
import org.clientele.store.internal.mapping.TableMapping;
import org.clientele.store.internal.mapping.ValueKind;
import org.clientele.store.internal.record.Sql;
import org.eclipse.osgi.util.NLS;

/** Mends the rows of one table: values and rows that cannot be read, ids that were not given out. */
final class RowRepair {

    private final StoreContext context;
    private final BatchVisibility batches;
    private final Actor actor;
    private final TableMapping table;
    private final List<RepairLine> lines;

    RowRepair(StoreContext context, BatchVisibility batches, Actor actor, TableMapping table, List<RepairLine> lines) {
        this.context = context;
        this.batches = batches;
        this.actor = actor;
        this.table = table;
        this.lines = lines;
    }

    /** A row, and the aggregate that it belongs to. */
    private record Row(long id, long root, long value) {
    }

    void run() throws ClienteleException {
        for (ColumnMapping column : table.columns()) {
            if (column.type().kind() == ValueKind.ENUM) {
                literals(column);
            }
        }
        types();
        ids();
    }

    /** A number that stands for nothing: the value goes, the row stays. */
    private void literals(ColumnMapping column) throws ClienteleException {
        String name = Names.quote(column.name());
        List<Row> wrong = rows(name, new Sql().add(name + " IS NOT NULL AND " + name + " NOT IN (") //$NON-NLS-1$ //$NON-NLS-2$
                .add(TableCheck.literals(column)).add(")")); //$NON-NLS-1$
        Object otherwise = column.defaultValue();
        for (Row row : wrong) {
            change(row, connection -> {
                boolean empty = update(connection, name + " = NULL", row.id()); //$NON-NLS-1$
                if (!empty) {
                    update(connection, name + " = " + column.type().toLong(otherwise), row.id()); //$NON-NLS-1$
                }
                return empty;
            }, NLS.bind(Messages.RowRepair_literal, new Object[] { table.root().getName(), Long.toString(row.id()),
                    column.pathText(), Long.toString(row.value()) }));
        }
    }

    /** False when the column must not be empty. */
    private boolean update(Connection connection, String set, long id) throws SQLException {
        String sql = "UPDATE " + Names.quote(table.name()) + " SET " + set + " WHERE ID = ?"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            update.setLong(1, id);
            update.executeUpdate();
            return true;
        } catch (SQLException e) {
            if (e.getSQLState() != null && e.getSQLState().startsWith("23502")) { //$NON-NLS-1$
                return false;
            }
            throw e;
        }
    }

    /** Rows of classes that no program ever wrote go; those of bundles that are not installed stay. */
    private void types() throws ClienteleException {
        for (Row row : rows("TYPE", new Sql().add("TYPE NOT IN (").add(new TableCheck(context, batches, table).codes()) //$NON-NLS-1$ //$NON-NLS-2$
                .add(")"))) { //$NON-NLS-1$
            if (isKnown(row.value())) {
                lines.add(new RepairLine(Outcome.LEFT,
                        NLS.bind(Messages.RowRepair_absent, table.root().getName(), Long.toString(row.id()))));
                continue;
            }
            change(row, connection -> {
                delete(connection, table, row.id());
                return true;
            }, NLS.bind(Messages.RowRepair_type, new Object[] { table.root().getName(), Long.toString(row.id()),
                    Long.toString(row.value()) }));
        }
    }

    private boolean isKnown(long code) throws ClienteleException {
        return context.connections().read(connection -> {
            try (PreparedStatement select = connection.prepareStatement("SELECT 1 FROM MODEL_CLASS WHERE CODE = ?")) { //$NON-NLS-1$
                select.setLong(1, code);
                try (ResultSet row = select.executeQuery()) {
                    return row.next();
                }
            }
        });
    }

    private void ids() throws ClienteleException {
        boolean raised = context.commits().exclusively(() -> context.connections().write(connection -> {
            String most = "(SELECT MAX(ID) FROM " + Names.quote(table.name()) + ')'; //$NON-NLS-1$
            try (PreparedStatement update = connection.prepareStatement(
                    "UPDATE ID_ALLOCATION SET NEXT_ID = " + most + " + 1 WHERE NEXT_ID <= " + most)) { //$NON-NLS-1$ //$NON-NLS-2$
                return update.executeUpdate() > 0;
            }
        }));
        if (raised) {
            lines.add(new RepairLine(Outcome.REPAIRED, NLS.bind(Messages.RowRepair_ids, table.root().getName())));
        }
    }

    private List<Row> rows(String value, Sql condition) throws ClienteleException {
        return context.connections().read(connection -> {
            List<Row> rows = new ArrayList<>();
            Sql sql = new Sql().add("SELECT T.ID, " + (table.isAggregate() ? "T.ID" : "T.ROOT_ID") + ", T." + value //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
                    + " FROM " + Names.quote(table.name()) + " T WHERE (").add(condition).add(")"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            TableCheck.hide(sql, batches, table);
            sql.query(connection, row -> rows.add(new Row(row.getLong(1), row.getLong(2), row.getLong(3))));
            return rows;
        });
    }

    /** One entry of the journal for each, so that whoever follows it reads the record anew. */
    private void change(Row row, Work<Boolean> work, String sentence)
            throws ClienteleException {
        TableMapping holder = holder(context, table, row.root());
        context.commits().run(connection -> {
            work.run(connection);
            CommitDraft draft = new CommitDraft(actor, Messages.Repair_reason, context.clock().instant(), context.today());
            if (holder != null) {
                draft.touch(new Touched(new AggregateRef(holder.root(), row.root()), false, false));
            }
            return context.journalWriter().append(connection, draft);
        }, null);
        lines.add(new RepairLine(Outcome.PUT_ASIDE, sentence));
    }

    /** The table of the aggregate that a row belongs to, or null when there is none. */
    static TableMapping holder(StoreContext context, TableMapping table, long root) throws ClienteleException {
        if (table.isAggregate()) {
            return table;
        }
        return context.connections().read(connection -> {
            for (TableMapping holder : context.mapping().holdersOf(table)) {
                boolean[] there = { false };
                new Sql().add("SELECT 1 FROM " + Names.quote(holder.name()) + " WHERE ID = ").value(root) //$NON-NLS-1$ //$NON-NLS-2$
                        .query(connection, found -> there[0] = true);
                if (there[0]) {
                    return holder;
                }
            }
            return null;
        });
    }

    static void delete(Connection connection, TableMapping table, long id) throws SQLException {
        try (PreparedStatement delete = connection
                .prepareStatement("DELETE FROM " + Names.quote(table.name()) + " WHERE ID = ?")) { //$NON-NLS-1$ //$NON-NLS-2$
            delete.setLong(1, id);
            delete.executeUpdate();
        }
    }
}
