package org.clientele.store.internal.connection;

import java.util.function.BooleanSupplier;

import org.clientele.core.ClienteleException;
import org.clientele.store.internal.connection.Connections.Work;

/** Where reads get their connection. */
public interface Reading {

    /**
     * Reads. Work that loses a deadlock is begun anew a few times where that is possible.
     *
     * @param <T> the result
     * @param work what to do; it writes nothing
     * @param repeatable asked after a deadlock whether the work can be begun anew; false when it left something behind
     * @return its result
     * @throws ClienteleException LOCK_TIMEOUT, STORE_DAMAGED and whatever the work throws
     */
    <T> T read(Work<T> work, BooleanSupplier repeatable) throws ClienteleException;

    /**
     * Reads with work that leaves nothing behind but its result, and can be begun anew at any time.
     *
     * @param <T> the result
     * @param work what to do; it writes nothing
     * @return its result
     * @throws ClienteleException LOCK_TIMEOUT, STORE_DAMAGED and whatever the work throws
     */
    default <T> T read(Work<T> work) throws ClienteleException {
        return read(work, () -> true);
    }

    /**
     * Reads with work that leaves something behind, such as rows that somebody was given, and must not be begun anew.
     *
     * @param <T> the result
     * @param work what to do; it writes nothing
     * @return its result
     * @throws ClienteleException LOCK_TIMEOUT, STORE_DAMAGED and whatever the work throws
     */
    default <T> T readOnce(Work<T> work) throws ClienteleException {
        return read(work, () -> false);
    }
}
