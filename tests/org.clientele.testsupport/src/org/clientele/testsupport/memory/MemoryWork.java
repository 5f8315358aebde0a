package org.clientele.testsupport.memory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.clientele.core.store.CommitResult;
import org.clientele.core.store.UnitOfWork;
import org.clientele.model.Aggregate;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;

/** A unit of work without versions and checks. */
final class MemoryWork implements UnitOfWork {

    private final MemoryStore store;
    private final List<Aggregate> written = new ArrayList<>();
    private final List<Aggregate> removed = new ArrayList<>();

    MemoryWork(MemoryStore store) {
        this.store = store;
    }

    @Override
    public UnitOfWork validFrom(LocalDate day) {
        return this;
    }

    @Override
    public void add(Aggregate aggregate) {
        store.giveIds(aggregate);
        written.add(aggregate);
    }

    @Override
    public void save(Aggregate aggregate) {
        written.add(aggregate);
    }

    @Override
    public void delete(Aggregate aggregate) {
        removed.add(aggregate);
    }

    @Override
    public CommitResult commit(IProgressMonitor monitor) {
        return new CommitResult(Status.OK_STATUS, store.commit(written, removed), List.of());
    }

    @Override
    public void close() {
        written.clear();
    }
}
