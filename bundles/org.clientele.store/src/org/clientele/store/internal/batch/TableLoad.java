package org.clientele.store.internal.batch;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.store.internal.Messages;
import org.clientele.store.internal.StoreContext;
import org.clientele.store.internal.connection.Rollback;
import org.clientele.store.internal.dialect.BulkEngine;
import org.clientele.store.internal.dialect.BulkEngine.Inserter;
import org.clientele.store.internal.dialect.BulkEngine.Staging;
import org.clientele.store.internal.dialect.Dialect.Failure;
import org.clientele.store.internal.dialect.RowLayout;

/**
 * What one batch writes into one table. Rows are collected in chunks by the batch's thread and written by a thread of
 * their own, so that reading a file and writing the store go on side by side: into a staging where the table is empty and
 * the rows are many, otherwise chunk by chunk into the table, a transaction each, short enough that readers do not wait.
 */
final class TableLoad {

    /** Rows of a transaction: below the number at which the engine locks the whole table. */
    static final int CHUNK = 4000;
    private static final int TRIES = 5;

    private final StoreContext context;
    private final long batch;
    private final TakenKeys taken;
    private final RowLayout layout;
    private final RowPipe pipe = new RowPipe();
    private List<Object[]> chunk = new ArrayList<>();
    private Thread writer;
    private long rows;
    private long lastId;
    private volatile Staging staging;
    private volatile Exception failure;

    TableLoad(StoreContext context, long batch, TakenKeys taken) {
        this.context = context;
        this.batch = batch;
        this.taken = taken;
        this.layout = RowLayout.of(taken.table());
    }

    RowLayout layout() {
        return layout;
    }

    /** The rows that were added. */
    long rows() {
        return rows;
    }

    /** Explains why the engine refused a key. */
    TakenKeys taken() {
        return taken;
    }

    /** The table that has to take the place of the real one, or null. */
    Staging staging() {
        return staging;
    }

    /** Adds a row whose id is greater than that of the row before. */
    void add(Object[] row) throws ClienteleException {
        long id = (Long) row[0];
        if (id <= lastId) {
            throw new IllegalArgumentException("Ids ascend: " + id + " comes after " + lastId); //$NON-NLS-1$ //$NON-NLS-2$
        }
        lastId = id;
        rows++;
        if (chunk.size() == CHUNK) {
            hand();
        }
        chunk.add(row);
    }

    /** Begins with the second chunk, so that a small batch costs no thread and no staging. */
    private void hand() throws ClienteleException {
        if (writer == null) {
            writer = new Thread(() -> write(true), "Batch " + batch + ' ' + layout.table()); //$NON-NLS-1$
            writer.setDaemon(true);
            writer.start();
        }
        if (!pipe.put(chunk)) {
            check();
            throw new ClienteleException(StatusCodes.CANCELLED, Messages.cancelled);
        }
        chunk = new ArrayList<>(CHUNK);
    }

    /** Says that no row comes any more; writing goes on. */
    void end() throws ClienteleException {
        if (!chunk.isEmpty() && writer != null) {
            hand();
        }
        pipe.end();
    }

    /** Waits until everything is written and indexed. */
    void await() throws ClienteleException {
        if (writer != null) {
            join();
        } else if (!chunk.isEmpty()) {
            write(false);
            chunk = List.of();
        }
        check();
    }

    private void join() {
        try {
            writer.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            failure = e;
        }
    }

    /** Ends writing in the middle and waits for that. */
    void breakOff() {
        pipe.breakOff();
        if (writer != null) {
            join();
        }
    }

    private void check() throws ClienteleException {
        switch (failure) {
        case null -> {
        }
        case ClienteleException e -> throw e;
        case SQLException e when context.dialect().classify(e) == Failure.DUPLICATE_KEY ->
            throw taken.explain(staging, e, List.of());
        case SQLException e -> throw context.failures().of(e);
        case InterruptedException e -> throw new ClienteleException(StatusCodes.CANCELLED, Messages.cancelled, e);
        case CancellationException e -> throw new ClienteleException(StatusCodes.CANCELLED, Messages.cancelled, e);
        default -> throw new IllegalStateException(failure);
        }
    }

    private void write(boolean many) {
        try {
            Connection connection = context.connections().open();
            try {
                writeAll(connection, many);
            } finally {
                Rollback.andClose(connection);
            }
        } catch (SQLException | ClienteleException | RuntimeException e) {
            failure = pipeFailure(e);
            pipe.breakOff();
        }
    }

    private static Exception pipeFailure(Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof CancellationException cancelled) {
                return cancelled;
            }
        }
        return e;
    }

    private void writeAll(Connection connection, boolean many) throws SQLException, ClienteleException {
        BulkEngine engine = context.dialect().bulk();
        if (many) {
            staging = engine.stage(connection, layout.table(), batch);
        }
        String name = staging == null ? layout.table().name() : staging.name();
        String tag = Long.toString(batch) + '_' + layout.table().name();
        Inserter inserter = engine.inserter(connection, layout, name, tag);
        try {
            if (staging != null) {
                inserter.insert(pipe);
                connection.commit();
            } else if (many) {
                for (List<Object[]> part = pipe.take(); !part.isEmpty(); part = pipe.take()) {
                    writeChunk(connection, inserter, part);
                }
            } else if (!chunk.isEmpty()) {
                writeChunk(connection, inserter, chunk);
            }
        } finally {
            close(inserter);
        }
        if (staging != null) {
            staging.index(connection);
        }
    }

    private void writeChunk(Connection connection, Inserter inserter, List<Object[]> part)
            throws SQLException, ClienteleException {
        for (int attempt = 1;; attempt++) {
            try {
                inserter.insert(part.iterator());
                connection.commit();
                return;
            } catch (SQLException e) {
                Rollback.quietly(connection);
                Failure kind = context.dialect().classify(e);
                if (kind == Failure.DUPLICATE_KEY) {
                    throw taken.explain(null, e, part);
                }
                if (attempt == TRIES || kind != Failure.LOCK_TIMEOUT) {
                    throw e;
                }
            }
        }
    }

    private static void close(Inserter inserter) {
        try {
            inserter.close();
        } catch (SQLException e) {
            // What it left goes when the batch is removed.
        }
    }
}
