package org.clientele.customers.internal.tasks;

import java.time.LocalDate;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.facts.FactService;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.store.Records;
import org.clientele.core.store.Store;
import org.clientele.core.tasks.TaskRun;
import org.eclipse.core.runtime.IProgressMonitor;

/** What a generator is given. */
record GenerationRun(Store store, Actor actor, LocalDate day, FactService service, IProgressMonitor monitor)
        implements TaskRun {

    @Override
    public Records records() {
        return store.records(actor);
    }

    @Override
    public FactSnapshot facts() throws ClienteleException {
        return service.of(store).await(actor, store.journal().lastSequence(), monitor);
    }
}
