package org.clientele.store.internal.connection;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.BooleanSupplier;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.store.internal.Messages;
import org.clientele.store.internal.connection.Connections.Work;

/** Reads within a transaction that goes on. Remembers the first failure, for the engine may have ended the transaction. */
public final class TransactionReading implements Reading {

    private final Connection connection;
    private final Failures failures;
    private volatile boolean ended;
    private ClienteleException failure;

    /**
     * Creates it.
     *
     * @param connection the transaction
     * @param failures what the driver's exceptions mean
     */
    public TransactionReading(Connection connection, Failures failures) {
        this.connection = connection;
        this.failures = failures;
    }

    /** Nothing is begun anew: with a deadlock the transaction has ended. */
    @Override
    public <T> T read(Work<T> work, BooleanSupplier repeatable) throws ClienteleException {
        if (ended) {
            throw new ClienteleException(StatusCodes.CANCELLED, Messages.TransactionReading_ended);
        }
        try {
            return work.run(connection);
        } catch (SQLException e) {
            ClienteleException meaning = failures.of(e);
            failure = failure == null ? meaning : failure;
            throw meaning;
        }
    }

    /** Lets whoever still reads, such as a check that was left behind, read no more. The transaction goes on. */
    public void end() {
        ended = true;
    }

    /**
     * Fails if a read failed, whether or not somebody caught it.
     *
     * @throws ClienteleException the first failure
     */
    public void requireWhole() throws ClienteleException {
        if (failure != null) {
            throw failure;
        }
    }
}
