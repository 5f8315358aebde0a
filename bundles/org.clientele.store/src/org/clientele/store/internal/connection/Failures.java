package org.clientele.store.internal.connection;

import java.nio.file.Path;
import java.sql.SQLException;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.store.internal.Messages;
import org.clientele.store.internal.dialect.Dialect;
import org.eclipse.osgi.util.NLS;

/**
 * Turns exceptions of the driver into sentences.
 *
 * @param dialect knows the engine's codes
 * @param directory the store's folder
 */
public record Failures(Dialect dialect, Path directory) {

    /**
     * Makes an expected failure.
     *
     * @param exception from the driver
     * @return the failure with code and sentence
     */
    public ClienteleException of(SQLException exception) {
        return switch (dialect.classify(exception)) {
        case LOCK_TIMEOUT -> new ClienteleException(StatusCodes.LOCK_TIMEOUT, Messages.Failures_lockTimeout, exception);
        case DUPLICATE_KEY ->
            new ClienteleException(StatusCodes.INVALID_RECORD, Messages.Failures_duplicateKey, exception);
        case NOT_WRITABLE -> new ClienteleException(StatusCodes.STORE_NOT_WRITABLE,
                NLS.bind(Messages.Failures_notWritable, directory), exception);
        case IN_USE -> new ClienteleException(StatusCodes.STORE_IN_USE,
                NLS.bind(Messages.Failures_inUse, directory), exception);
        case DAMAGED -> new ClienteleException(StatusCodes.STORE_DAMAGED,
                NLS.bind(Messages.Failures_damaged, directory), exception);
        case OTHER -> new ClienteleException(StatusCodes.FAILED,
                NLS.bind(Messages.Failures_other, directory, exception.getSQLState()), exception);
        };
    }
}
