package org.clientele.store.internal.record;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Predicate;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.store.RowCursor;
import org.clientele.store.internal.Messages;
import org.clientele.store.internal.StoreContext;
import org.clientele.store.internal.connection.Reading;
import org.clientele.store.internal.schema.ModelTables;
import org.eclipse.core.runtime.IProgressMonitor;

/** Streams all rows of a query. */
final class Scan {

    private static final int CHUNK = 20_000;
    private static final int CANCEL_CHECK = 1023;

    private final StoreContext context;
    private final Reading reading;
    private final QuerySql sql;
    private final Predicate<RowCursor> consumer;
    private final IProgressMonitor monitor;
    private long last;
    private int count;
    private boolean stopped;
    private boolean torn;

    Scan(StoreContext context, Reading reading, QuerySql sql, Predicate<RowCursor> consumer, IProgressMonitor monitor) {
        this.context = context;
        this.reading = reading;
        this.sql = sql;
        this.consumer = consumer;
        this.monitor = monitor;
    }

    /** By id, in transactions that end after some thousand rows. */
    void ordered() throws ClienteleException {
        String hint = sql.isSelective() ? "" //$NON-NLS-1$
                : context.dialect().byConstraint(ModelTables.primaryKey(sql.table()));
        String tail = " ORDER BY T.ID FETCH FIRST " + CHUNK + " ROWS ONLY"; //$NON-NLS-1$ //$NON-NLS-2$
        do {
            reading.read(connection -> {
                // Begun anew, it goes on behind the row that was given last.
                count = 0;
                Sql behind = new Sql().add("T.ID > ").value(last); //$NON-NLS-1$
                return read(connection, sql.select(hint, List.of(behind), tail));
            }, () -> !torn);
            check();
        } while (!stopped && count == CHUNK);
    }

    /** As the rows lie, by one cursor, which locks no more than the row that it reads. */
    void unordered() throws ClienteleException {
        String hint = sql.isSelective() ? "" : context.dialect().asTheyLie(); //$NON-NLS-1$
        // Once rows were given nobody knows which are missing.
        reading.read(connection -> read(connection, sql.select(hint, List.of(), "")), () -> count == 0); //$NON-NLS-1$
        check();
    }

    private boolean isCancelled() {
        return monitor != null && monitor.isCanceled();
    }

    private void check() throws ClienteleException {
        if (isCancelled()) {
            throw new ClienteleException(StatusCodes.CANCELLED, Messages.cancelled);
        }
    }

    private Void read(Connection connection, Sql select) throws SQLException {
        JdbcCursor[] cursor = { null };
        try {
            select.query(connection, row -> {
                if (cursor[0] == null) {
                    cursor[0] = new JdbcCursor(row, context.codes(), sql.columns());
                }
                last = row.getLong(1);
                count++;
                stopped = !consumer.test(cursor[0]) || (count & CANCEL_CHECK) == 0 && isCancelled();
                return !stopped;
            });
            return null;
        } catch (JdbcCursor.CursorException e) {
            torn = true; // the consumer has part of the row
            throw e.getCause();
        }
    }
}
