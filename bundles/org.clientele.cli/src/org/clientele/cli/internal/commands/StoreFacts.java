package org.clientele.cli.internal.commands;

import org.clientele.cli.command.Invocation;
import org.clientele.core.ClienteleException;
import org.clientele.core.facts.FactService;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.store.Store;

/** Columns that know everything that was committed before the command began. */
final class StoreFacts {

    private StoreFacts() {
    }

    static FactSnapshot await(FactService facts, Invocation invocation) throws ClienteleException {
        Store store = invocation.store();
        return facts.of(store).await(invocation.actor(), store.journal().lastSequence(), invocation.monitor());
    }
}
