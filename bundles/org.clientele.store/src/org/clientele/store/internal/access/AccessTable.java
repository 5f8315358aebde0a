package org.clientele.store.internal.access;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.store.AccessEntry;
import org.clientele.core.store.AccessEntry.Kind;
import org.clientele.core.store.AccessQuery;
import org.clientele.core.store.AggregateRef;
import org.clientele.store.internal.StoreContext;
import org.clientele.store.internal.mapping.Names;
import org.clientele.store.internal.mapping.TableMapping;
import org.clientele.store.internal.mapping.Timestamps;
import org.clientele.store.internal.record.Sql;
import org.eclipse.emf.ecore.EClass;

/** The rows of the log of reading and exporting. */
final class AccessTable {

    private static final Kind[] KINDS = Kind.values();
    private static final int MOST_TEXT = 1000;
    private static final int MOST_COLUMNS = 4000;
    /** Rows of a transaction: below the number at which the engine locks the whole table. */
    private static final int CHUNK = 4000;

    private final StoreContext context;
    private long last;

    /** A line that is not written yet. */
    record Line(Instant at, String account, Kind kind, int type, long aggregate, String what, String columns,
            long count, String file) {
    }

    AccessTable(StoreContext context) throws ClienteleException {
        this.context = context;
        this.last = context.connections().read(connection -> {
            try (PreparedStatement select = connection.prepareStatement("SELECT MAX(ID) FROM ACCESS_LOG"); //$NON-NLS-1$
                    ResultSet row = select.executeQuery()) {
                return row.next() ? row.getLong(1) : 0;
            }
        });
    }

    Line read(Instant at, Actor actor, AggregateRef aggregate) {
        TableMapping table = context.mapping().table(aggregate.type());
        return new Line(at, actor.account(), Kind.READ, context.codes().codeOf(table.root()), aggregate.id(), null,
                null, 1, null);
    }

    Line exported(Instant at, Actor actor, String what, List<String> columns, long count, String file) {
        return new Line(at, actor.account(), Kind.EXPORTED, 0, 0, cut(what, MOST_TEXT),
                cut(String.join(",", columns), MOST_COLUMNS), count, cut(file, MOST_TEXT)); //$NON-NLS-1$
    }

    private static String cut(String text, int most) {
        return text.length() > most ? text.substring(0, most) : text;
    }

    /** Called by one thread at a time. */
    void write(List<Line> lines) throws ClienteleException {
        if (lines.isEmpty()) {
            return;
        }
        long first = last + 1;
        context.connections().write(connection -> {
            long id = first;
            try (PreparedStatement insert = connection.prepareStatement("INSERT INTO ACCESS_LOG (ID, SEEN_AT, ACCOUNT," //$NON-NLS-1$
                    + " KIND, TYPE, AGGREGATE_ID, WHAT, COLUMN_IDS, RECORDS, FILE_NAME)" //$NON-NLS-1$
                    + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) { //$NON-NLS-1$
                for (Line line : lines) {
                    insert.setLong(1, id++);
                    Timestamps.bind(insert, 2, line.at());
                    insert.setString(3, line.account());
                    insert.setInt(4, line.kind().ordinal());
                    insert.setInt(5, line.type());
                    insert.setLong(6, line.aggregate());
                    insert.setString(7, line.what());
                    insert.setString(8, line.columns());
                    insert.setLong(9, line.count());
                    insert.setString(10, line.file());
                    insert.addBatch();
                }
                insert.executeBatch();
            }
            return null;
        });
        last += lines.size();
    }

    List<AccessEntry> entries(Visibility visibility, Actor asker, AccessQuery query, long before, int limit,
            Instant oldest) throws ClienteleException {
        Sql sql = new Sql().add("SELECT A.ID, A.SEEN_AT, A.ACCOUNT, A.KIND, A.TYPE, A.AGGREGATE_ID, A.WHAT," //$NON-NLS-1$
                + " A.COLUMN_IDS, A.RECORDS, A.FILE_NAME FROM ACCESS_LOG A WHERE A.ID < ").value(before) //$NON-NLS-1$
                .add(" AND A.SEEN_AT >= ").value(query.from().filter(oldest::isBefore).orElse(oldest)); //$NON-NLS-1$
        query.until().ifPresent(until -> sql.add(" AND A.SEEN_AT < ").value(until)); //$NON-NLS-1$
        query.account().ifPresent(account -> sql.add(" AND A.ACCOUNT = ").value(account)); //$NON-NLS-1$
        query.aggregate().ifPresent(ref -> sql.add(" AND A.AGGREGATE_ID = ").value(ref.id()).add(" AND A.TYPE = ") //$NON-NLS-1$ //$NON-NLS-2$
                .value(context.codes().codeOf(context.mapping().table(ref.type()).root())));
        if (!visibility.isEverything()) {
            sql.add(" AND ").add(seen(visibility, asker)); //$NON-NLS-1$
        }
        sql.add(" ORDER BY A.ID DESC FETCH FIRST " + limit + " ROWS ONLY"); //$NON-NLS-1$ //$NON-NLS-2$
        return context.connections().read(connection -> {
            List<AccessEntry> entries = new ArrayList<>();
            sql.query(connection, row -> entries.add(entry(row)));
            return entries;
        });
    }

    private Sql seen(Visibility visibility, Actor asker) {
        Sql any = new Sql().add("(A.KIND = " + Kind.EXPORTED.ordinal() + " AND A.ACCOUNT = ").value(asker.account()); //$NON-NLS-1$ //$NON-NLS-2$
        for (TableMapping table : context.mapping().tables()) {
            if (table.isAggregate()) {
                any.add(" OR A.TYPE = ").value(context.codes().codeOf(table.root())) //$NON-NLS-1$
                        .add(" AND EXISTS (SELECT 1 FROM " + Names.quote(table.name()) + " T WHERE T.ID = A.AGGREGATE_ID"); //$NON-NLS-1$ //$NON-NLS-2$
                visibility.conditions(table, "T").forEach(condition -> any.add(" AND ").add(condition)); //$NON-NLS-1$ //$NON-NLS-2$
                any.add(")"); //$NON-NLS-1$
            }
        }
        return any.add(")"); //$NON-NLS-1$
    }

    private AccessEntry entry(ResultSet row) throws SQLException {
        EClass type = context.codes().classOf(row.getInt(5));
        String columns = row.getString(8);
        Kind kind = KINDS[row.getInt(4)];
        return new AccessEntry(row.getLong(1), Timestamps.readInstant(row, 2), row.getString(3), kind,
                kind == Kind.READ && type != null ? Optional.of(new AggregateRef(type, row.getLong(6)))
                        : Optional.empty(),
                text(row.getString(7)), columns == null || columns.isEmpty() ? List.of() : List.of(columns.split(",")), //$NON-NLS-1$
                row.getLong(9), text(row.getString(10)));
    }

    private static String text(String stored) {
        return stored == null ? "" : stored; //$NON-NLS-1$
    }

    /** In short transactions, so that nobody waits. */
    void deleteBefore(Instant oldest) throws ClienteleException {
        int deleted;
        do {
            deleted = context.connections().write(connection -> {
                List<Long> ids = new ArrayList<>();
                new Sql().add("SELECT ID FROM ACCESS_LOG WHERE SEEN_AT < ").value(oldest) //$NON-NLS-1$
                        .add(" FETCH FIRST " + CHUNK + " ROWS ONLY").query(connection, row -> ids.add(row.getLong(1))); //$NON-NLS-1$ //$NON-NLS-2$
                try (PreparedStatement delete = connection.prepareStatement("DELETE FROM ACCESS_LOG WHERE ID = ?")) { //$NON-NLS-1$
                    for (long id : ids) {
                        delete.setLong(1, id);
                        delete.addBatch();
                    }
                    delete.executeBatch();
                }
                return ids.size();
            });
        } while (deleted == CHUNK);
    }
}
