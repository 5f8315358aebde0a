package org.clientele.store.internal.connection;

import org.clientele.core.ClienteleException;
import org.clientele.store.internal.connection.Connections.Work;

/** Where reads get their connection. */
public interface Reading {

    /**
     * Reads.
     *
     * @param <T> the result
     * @param work what to do; it writes nothing
     * @return its result
     * @throws ClienteleException LOCK_TIMEOUT, STORE_DAMAGED and whatever the work throws
     */
    <T> T read(Work<T> work) throws ClienteleException;
}
