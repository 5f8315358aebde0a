package org.clientele.store.internal.work;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.store.internal.Messages;
import org.clientele.store.internal.StoreContext;
import org.clientele.store.internal.access.Visibility;
import org.clientele.store.internal.mapping.ColumnMapping;
import org.clientele.store.internal.mapping.Names;
import org.clientele.store.internal.record.RowState;
import org.clientele.store.internal.record.Sql;
import org.eclipse.osgi.util.NLS;

/** Finds out which key of an aggregate is taken, after the engine refused it; a hidden holder is not named. */
final class KeyTaken {

    private KeyTaken() {
    }

    /** Ends the transaction, which cannot be committed any more, and looks. */
    static ClienteleException explain(StoreContext context, Visibility visibility, Connection connection,
            Collection<RowState> rows, SQLException refusal) throws SQLException {
        connection.rollback();
        for (RowState row : rows) {
            List<ColumnMapping> columns = row.table().columns();
            for (int i = 0; i < columns.size(); i++) {
                Object value = row.values()[i];
                long holder = columns.get(i).key() && value != null ? holder(connection, row, columns.get(i), value) : 0;
                if (holder != 0) {
                    String path = GraphHistory.path(row, columns.get(i));
                    return new ClienteleException(StatusCodes.INVALID_RECORD,
                            visibility.sees(connection, row.table(), holder)
                                    ? NLS.bind(Messages.KeyTaken_taken,
                                            new Object[] { path, row.table().root().getName(), holder })
                                    : NLS.bind(Messages.KeyTaken_takenHidden, path),
                            refusal);
                }
            }
        }
        return context.failures().of(refusal);
    }

    /** Returns the other row that has the value, or 0. */
    private static long holder(Connection connection, RowState row, ColumnMapping column, Object value)
            throws SQLException {
        long[] holder = { 0 };
        new Sql().add("SELECT ID FROM " + Names.quote(row.table().name()) + " WHERE " + Names.quote(column.name()) //$NON-NLS-1$ //$NON-NLS-2$
                + " = ").value(column.type(), value).query(connection, found -> { //$NON-NLS-1$
                    holder[0] = found.getLong(1) == row.id() ? 0 : found.getLong(1);
                    return false;
                });
        return holder[0];
    }
}
