package org.clientele.store.internal.batch;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.store.internal.Messages;
import org.clientele.store.internal.StoreContext;
import org.clientele.store.internal.dialect.BulkEngine.Staging;
import org.clientele.store.internal.dialect.RowLayout;
import org.clientele.store.internal.mapping.ColumnMapping;
import org.clientele.store.internal.mapping.Names;
import org.clientele.store.internal.mapping.TableMapping;
import org.clientele.store.internal.record.Sql;
import org.eclipse.osgi.util.NLS;

/** Finds out which value of a unique attribute comes twice, after the engine refused it. */
final class TakenKeys {

    private TakenKeys() {
    }

    /**
     * Explains a refusal.
     *
     * @param context the store
     * @param table the table
     * @param staging where the rows lie, or null
     * @param refusal the engine's
     * @param chunk the rows that were refused, where they do not lie in a staging
     * @return INVALID_RECORD
     */
    static ClienteleException explain(StoreContext context, TableMapping table, Staging staging, SQLException refusal,
            List<Object[]> chunk) throws ClienteleException {
        return context.connections().read(connection -> {
            ClienteleException found = staging != null ? staged(connection, table, staging, refusal)
                    : inChunk(connection, table, chunk, refusal);
            return found != null ? found : context.failures().of(refusal);
        });
    }

    private static ClienteleException staged(Connection connection, TableMapping table, Staging staging,
            SQLException refusal) throws SQLException {
        for (ColumnMapping column : table.columns()) {
            if (!column.key()) {
                continue;
            }
            String name = Names.quote(column.name());
            ClienteleException[] found = new ClienteleException[1];
            new Sql().add("SELECT " + name + ", MIN(ID), MAX(ID) FROM " + Names.quote(staging.name()) + " WHERE " + name //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                    + " IS NOT NULL GROUP BY " + name + " HAVING COUNT(*) > 1 FETCH FIRST ROW ONLY") //$NON-NLS-1$ //$NON-NLS-2$
                    .query(connection, row -> {
                        found[0] = twice(table, column, row.getObject(1), row.getLong(2), row.getLong(3), refusal);
                        return false;
                    });
            if (found[0] == null) {
                new Sql().add("SELECT S." + name + ", S.ID, T.ID FROM " + Names.quote(staging.name()) + " S JOIN " //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                        + Names.quote(table.name()) + " T ON T." + name + " = S." + name + " FETCH FIRST ROW ONLY") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                        .query(connection, row -> {
                            found[0] = taken(table, column, row.getObject(1), row.getLong(3), refusal);
                            return false;
                        });
            }
            if (found[0] != null) {
                return found[0];
            }
        }
        return null;
    }

    private static ClienteleException inChunk(Connection connection, TableMapping table, List<Object[]> chunk,
            SQLException refusal) throws SQLException {
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
                    return twice(table, column, value, before, (Long) row[0], refusal);
                }
                long holder = holder(connection, table, column, value);
                if (holder != 0) {
                    return taken(table, column, value, holder, refusal);
                }
            }
        }
        return null;
    }

    private static long holder(Connection connection, TableMapping table, ColumnMapping column, Object value)
            throws SQLException {
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

    private static ClienteleException twice(TableMapping table, ColumnMapping column, Object value, long one,
            long other, SQLException refusal) {
        return new ClienteleException(StatusCodes.INVALID_RECORD, NLS.bind(Messages.TakenKeys_twice,
                new Object[] { value, column.pathText(), table.root().getName(), Long.toString(one),
                        Long.toString(other) }),
                refusal);
    }

    private static ClienteleException taken(TableMapping table, ColumnMapping column, Object value, long holder,
            SQLException refusal) {
        return new ClienteleException(StatusCodes.INVALID_RECORD, NLS.bind(Messages.TakenKeys_taken,
                new Object[] { value, column.pathText(), table.root().getName(), Long.toString(holder) }), refusal);
    }
}
