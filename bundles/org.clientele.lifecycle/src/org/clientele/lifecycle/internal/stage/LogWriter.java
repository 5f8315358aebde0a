package org.clientele.lifecycle.internal.stage;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.store.CommitResult;
import org.clientele.core.store.Store;
import org.clientele.core.store.UnitOfWork;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.StageEntry;
import org.clientele.model.StagePart;
import org.clientele.model.value.StageModelId;
import org.clientele.rules.internal.kept.Pieces;
import org.eclipse.core.runtime.IProgressMonitor;
import org.roaringbitmap.IntConsumer;
import org.roaringbitmap.RoaringBitmap;

/** Writes entries of the log as units of work of a bounded size. */
final class LogWriter {

    private static final int MOST_ROWS = 1_500;

    private final Store store;
    private final FactSnapshot facts;
    private final IProgressMonitor monitor;
    private final List<StageEntry> entries = new ArrayList<>();
    private int rows;
    private int written;

    LogWriter(Store store, FactSnapshot facts, IProgressMonitor monitor) {
        this.store = store;
        this.facts = facts;
        this.monitor = monitor;
    }

    void withdraw(long model, int version, Ways.Withdrawal withdrawal, LocalDateTime now) throws ClienteleException {
        StageEntry entry = entry(model, withdrawal.day(), now, version, facts.sequence(), withdrawal.rows());
        entry.setWithdraws(true);
        add(entry);
    }

    void step(long model, Names names, Step step, RoaringBitmap stepRows) throws ClienteleException {
        StageEntry entry = entry(model, step.day, step.recordedAt, step.version, step.commit, stepRows);
        entry.setFrom(names.key(step.from));
        entry.setTo(names.key(step.to));
        entry.setCause(step.cause);
        add(entry);
    }

    private StageEntry entry(long model, int day, LocalDateTime at, int version, long commit, RoaringBitmap entryRows) {
        StageEntry entry = ClienteleFactory.eINSTANCE.createStageEntry();
        entry.setModel(new StageModelId(model));
        entry.setDay(LocalDate.ofEpochDay(day));
        entry.setRecordedAt(at);
        entry.setModelVersion(version);
        entry.setCommit(commit);
        entry.setCount(entryRows.getCardinality());
        RoaringBitmap parties = new RoaringBitmap();
        entryRows.forEach((IntConsumer) row -> parties.add((int) facts.partyId(row)));
        int place = 0;
        for (String piece : Pieces.of(parties)) {
            StagePart part = ClienteleFactory.eINSTANCE.createStagePart();
            part.setPlace(place++);
            part.setText(piece);
            entry.getParts().add(part);
        }
        return entry;
    }

    private void add(StageEntry entry) throws ClienteleException {
        entries.add(entry);
        rows += 1 + entry.getParts().size();
        if (rows >= MOST_ROWS) {
            flush();
        }
    }

    /** Writes what is left. */
    void flush() throws ClienteleException {
        if (monitor != null && monitor.isCanceled()) {
            throw new ClienteleException(StatusCodes.CANCELLED, Messages.cancelled);
        }
        if (entries.isEmpty()) {
            return;
        }
        try (UnitOfWork work = store.begin(Actor.SYSTEM, Messages.log_reason)) {
            for (StageEntry entry : entries) {
                work.add(entry);
            }
            CommitResult result = work.commit(null);
            if (!result.isCommitted()) {
                throw new ClienteleException(result.status());
            }
        }
        written += entries.size();
        entries.clear();
        rows = 0;
    }

    /** How many entries were written. */
    int written() {
        return written;
    }
}
