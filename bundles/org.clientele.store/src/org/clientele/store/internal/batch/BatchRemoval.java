package org.clientele.store.internal.batch;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

import org.clientele.core.ClienteleException;
import org.clientele.store.internal.BatchVisibility.IdRange;
import org.clientele.store.internal.StoreContext;
import org.clientele.store.internal.connection.Rollback;
import org.clientele.store.internal.dialect.Dialect.Failure;
import org.clientele.store.internal.mapping.Names;
import org.clientele.store.internal.mapping.TableMapping;

/** Removes the hidden rows of a batch in short transactions. Can be broken off at any time and begun anew. */
final class BatchRemoval {

    private static final int TRIES = 5;

    private final StoreContext context;
    private final BatchLedger ledger;

    /** What a batch is in the ledger when its rows are gone. */
    @FunctionalInterface
    interface End {
        void write(Connection connection) throws SQLException;
    }

    BatchRemoval(StoreContext context, BatchLedger ledger) {
        this.context = context;
        this.ledger = ledger;
    }

    /** Removes a batch that was not completed, and every trace of it. */
    void removeUnfinished(long batch) throws ClienteleException {
        remove(batch, connection -> ledger.forget(connection, batch));
    }

    /** Removes what is left of a batch that was undone. */
    void removeUndone(long batch) throws ClienteleException {
        remove(batch, connection -> {
            ledger.replaceRanges(connection, batch, Map.of());
            ledger.state(connection, batch, BatchState.UNDONE);
        });
    }

    private void remove(long batch, End end) throws ClienteleException {
        Connection connection = context.connections().open();
        try {
            context.dialect().bulk().clean(connection, batch);
            Map<TableMapping, List<IdRange>> ranges = ledger.ranges(connection, batch);
            connection.commit();
            for (Map.Entry<TableMapping, List<IdRange>> entry : ranges.entrySet()) {
                for (IdRange range : entry.getValue()) {
                    delete(connection, entry.getKey(), range);
                }
            }
            end.write(connection);
            connection.commit();
        } catch (SQLException e) {
            throw context.failures().of(e);
        } finally {
            Rollback.andClose(connection);
        }
    }

    private void delete(Connection connection, TableMapping table, IdRange range) throws SQLException {
        for (long from = range.first(); from <= range.last(); from += TableLoad.CHUNK) {
            long to = Math.min(range.last(), from + TableLoad.CHUNK - 1);
            for (int attempt = 1;; attempt++) {
                try {
                    deleteRange(connection, table, from, to);
                    connection.commit();
                    break;
                } catch (SQLException e) {
                    Rollback.quietly(connection);
                    if (attempt == TRIES || context.dialect().classify(e) != Failure.LOCK_TIMEOUT) {
                        throw e;
                    }
                }
            }
        }
    }

    static int deleteRange(Connection connection, TableMapping table, long first, long last) throws SQLException {
        try (PreparedStatement delete = connection
                .prepareStatement("DELETE FROM " + Names.quote(table.name()) + " WHERE ID >= ? AND ID <= ?")) { //$NON-NLS-1$ //$NON-NLS-2$
            delete.setLong(1, first);
            delete.setLong(2, last);
            return delete.executeUpdate();
        }
    }
}
