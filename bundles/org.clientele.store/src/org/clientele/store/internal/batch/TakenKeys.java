package org.clientele.store.internal.batch;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.store.internal.BatchVisibility;
import org.clientele.store.internal.BatchVisibility.IdRange;
import org.clientele.store.internal.Messages;
import org.clientele.store.internal.StoreContext;
import org.clientele.store.internal.access.Visibility;
import org.clientele.store.internal.dialect.BulkEngine.Staging;
import org.clientele.store.internal.dialect.RowLayout;
import org.clientele.store.internal.mapping.ColumnMapping;
import org.clientele.store.internal.mapping.Names;
import org.clientele.store.internal.mapping.TableMapping;
import org.clientele.store.internal.mapping.ValueKind;
import org.clientele.store.internal.record.Sql;
import org.clientele.store.internal.work.RetiredKeys;
import org.eclipse.osgi.util.NLS;

/** Finds out which value of a unique attribute comes twice, after the engine refused it; a hidden holder is not named. */
final class TakenKeys {

    private final StoreContext context;
    private final Visibility visibility;
    private final TableMapping table;

    TakenKeys(StoreContext context, Actor actor, TableMapping table) throws ClienteleException {
        this.context = context;
        this.visibility = new Visibility(context, BatchVisibility.ALL_VISIBLE, actor);
        this.table = table;
    }

    TableMapping table() {
        return table;
    }

    /**
     * Explains a refusal.
     *
     * @param staging where the rows lie, or null
     * @param refusal the engine's
     * @param chunk the rows that were refused, where they do not lie in a staging
     * @return INVALID_RECORD
     */
    ClienteleException explain(Staging staging, SQLException refusal, List<Object[]> chunk)
            throws ClienteleException {
        return context.connections().read(connection -> {
            ClienteleException found = staging != null ? staged(connection, staging, refusal)
                    : inChunk(connection, chunk, refusal);
            return found != null ? found : context.failures().of(refusal);
        });
    }

    private ClienteleException staged(Connection connection, Staging staging, SQLException refusal)
            throws SQLException {
        for (ColumnMapping column : table.columns()) {
            if (!column.key()) {
                continue;
            }
            String name = Names.quote(column.name());
            ClienteleException[] found = new ClienteleException[1];
            new Sql().add("SELECT " + name + ", MIN(ID), MAX(ID) FROM " + Names.quote(staging.name()) + " WHERE " + name //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                    + " IS NOT NULL GROUP BY " + name + " HAVING COUNT(*) > 1 FETCH FIRST ROW ONLY") //$NON-NLS-1$ //$NON-NLS-2$
                    .query(connection, row -> {
                        found[0] = twice(column, row.getObject(1), row.getLong(2), row.getLong(3), refusal);
                        return false;
                    });
            if (found[0] == null) {
                new Sql().add("SELECT S." + name + ", S.ID, T.ID FROM " + Names.quote(staging.name()) + " S JOIN " //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                        + Names.quote(table.name()) + " T ON T." + name + " = S." + name + " FETCH FIRST ROW ONLY") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                        .query(connection, row -> {
                            found[0] = taken(connection, column, row.getObject(1), row.getLong(3), refusal);
                            return false;
                        });
            }
            if (found[0] != null) {
                return found[0];
            }
        }
        return null;
    }

    private ClienteleException inChunk(Connection connection, List<Object[]> chunk, SQLException refusal)
            throws SQLException {
        int first = RowLayout.of(table).first();
        for (int i = 0; i < table.columns().size(); i++) {
            ColumnMapping column = table.columns().get(i);
            if (!column.key()) {
                continue;
            }
            Map<Object, Long> seen = new HashMap<>();
            for (Object[] row : chunk) {
                Object value = row[first + i];
                if (value == null) {
                    continue;
                }
                Long before = seen.put(value, (Long) row[0]);
                if (before != null) {
                    return twice(column, value, before, (Long) row[0], refusal);
                }
                long holder = holder(connection, column, value);
                if (holder != 0) {
                    return taken(connection, column, value, holder, refusal);
                }
            }
        }
        return null;
    }

    /**
     * Tells whether a value is taken.
     *
     * @param before the new row that has it already, or null
     * @param row the new row
     * @return a sentence; null when it is free
     */
    String problem(ColumnMapping column, Object value, Long before, long row) throws ClienteleException {
        if (before != null) {
            return twice(column, value, before, row, null).getMessage();
        }
        Object key = column.type().kind() == ValueKind.TYPED_ID || column.type().kind() == ValueKind.ENUM
                ? (Object) column.type().toLong(value)
                : value;
        return context.connections().read(connection -> {
            long holder = holder(connection, column, key);
            return holder == 0 ? null : taken(connection, column, value, holder, null).getMessage();
        });
    }

    private long holder(Connection connection, ColumnMapping column, Object value) throws SQLException {
        long[] holder = { 0 };
        Sql sql = new Sql().add("SELECT ID FROM " + Names.quote(table.name()) + " WHERE " + Names.quote(column.name()) //$NON-NLS-1$ //$NON-NLS-2$
                + " = "); //$NON-NLS-1$
        if (value instanceof Number number) {
            sql.value(number.longValue());
        } else {
            sql.value(column.type(), value);
        }
        sql.query(connection, row -> {
            holder[0] = row.getLong(1);
            return false;
        });
        return holder[0];
    }

    private ClienteleException twice(ColumnMapping column, Object value, long one, long other, SQLException refusal) {
        return new ClienteleException(StatusCodes.INVALID_RECORD, NLS.bind(Messages.TakenKeys_twice,
                new Object[] { value, column.pathText(), table.root().getName(), Long.toString(one),
                        Long.toString(other) }),
                refusal);
    }

    private ClienteleException taken(Connection connection, ColumnMapping column, Object value, long holder,
            SQLException refusal) throws SQLException {
        String message = visibility.sees(connection, table, holder)
                ? NLS.bind(Messages.TakenKeys_taken,
                        new Object[] { value, column.pathText(), table.root().getName(), Long.toString(holder) })
                : NLS.bind(Messages.TakenKeys_takenHidden, value, column.pathText());
        return new ClienteleException(StatusCodes.INVALID_RECORD, message, refusal);
    }

    /**
     * Refuses values that belonged to somebody else for good.
     *
     * @param name where the rows lie now
     * @param ranges the rows
     * @throws ClienteleException INVALID_RECORD
     */
    static void requireNoneRetired(Connection connection, TableMapping table, String name, List<IdRange> ranges)
            throws SQLException, ClienteleException {
        for (ColumnMapping column : table.columns()) {
            if (!column.permanent() || new RetiredKeys(connection, table, column).all().isEmpty()) {
                continue;
            }
            List<String> found = new ArrayList<>();
            for (IdRange range : ranges) {
                new Sql().add("SELECT R.KEY_VALUE FROM RETIRED_KEY R JOIN " + Names.quote(name) + " S ON S." //$NON-NLS-1$ //$NON-NLS-2$
                        + Names.quote(column.name()) + " = R.KEY_VALUE WHERE R.TABLE_NAME = ").value(table.name()) //$NON-NLS-1$
                        .add(" AND R.COLUMN_NAME = ").value(column.name()).add(" AND S.ID BETWEEN ") //$NON-NLS-1$ //$NON-NLS-2$
                        .value(range.first()).add(" AND ").value(range.last()).query(connection, row -> { //$NON-NLS-1$
                            found.add(row.getString(1));
                            return false;
                        });
            }
            if (!found.isEmpty()) {
                throw new ClienteleException(StatusCodes.INVALID_RECORD,
                        NLS.bind(Messages.TakenKeys_retired, found.getFirst(), column.pathText()));
            }
        }
    }
}
