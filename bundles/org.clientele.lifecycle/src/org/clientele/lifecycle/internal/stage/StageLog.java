package org.clientele.lifecycle.internal.stage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;

import org.clientele.core.ClienteleException;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.store.Store;
import org.eclipse.core.runtime.IProgressMonitor;
import org.roaringbitmap.RoaringBitmap;

/** The log of the stages of one store: what is read from it when the store is opened, and what is written. */
final class StageLog {

    /** So many entries are written in one unit of work; more than that count together, or not at all. */
    private static final int MOST_AT_ONCE = 300;

    private final Store store;
    private final StoreStages stages;
    private final ReentrantLock writing = new ReentrantLock();
    private volatile boolean following;
    private volatile boolean begun;

    /** What is to be written of one model. */
    private record Part(Kept kept, int version, List<Ways.Withdrawal> withdrawn, List<Step> steps) {
    }

    private record Taken(FactSnapshot facts, List<Part> parts, Set<Long> models) {

        int entries() {
            return parts.stream().mapToInt(part -> part.withdrawn().size() + part.steps().size()).sum();
        }
    }

    StageLog(Store store, StoreStages stages) {
        this.store = store;
        this.stages = stages;
    }

    /** How models are computed that were not computed since the store was opened. */
    LogStart start(FactSnapshot facts) {
        return new Beginning(store, facts);
    }

    void follow() {
        following = true;
    }

    boolean isFollowing() {
        return following;
    }

    /** Whether nothing was written since the program began. */
    boolean isNew() {
        return !begun;
    }

    boolean wantsToWrite() {
        return following
                && (!begun || stages.kepts().order().stream().anyMatch(kept -> kept.stages != null && kept.ways.isUnwritten()));
    }

    /** Brings the log up to date. */
    int record(IProgressMonitor monitor) throws ClienteleException {
        writing.lock();
        try {
            Optional<LogMark> mark = LogMark.read(store);
            LogRemains.remove(store, monitor);
            Taken taken = stages.exclusively(this::take, monitor);
            LogWriter writer = new LogWriter(store, taken.facts(), monitor);
            boolean done = false;
            try {
                if (taken.entries() > MOST_AT_ONCE) {
                    LogMark.open(store, mark, LogRemains.last(store));
                }
                for (Part part : taken.parts()) {
                    for (Ways.Withdrawal withdrawal : part.withdrawn()) {
                        writer.withdraw(part.kept().id, part.version(), withdrawal, stages.now());
                    }
                    for (Step step : part.steps()) {
                        writer.step(part.kept().id, part.kept().names, step, step.rows);
                    }
                }
                writer.flush();
                new LogMark(taken.facts().sequence(), taken.facts().today(), taken.models()).write(store);
                done = true;
            } finally {
                if (!done) {
                    stages.forget(); // what is written and what is not is found out from the log
                }
            }
            begun = true;
            return writer.written();
        } finally {
            writing.unlock();
        }
    }

    private Taken take(Live live) {
        List<Part> parts = new ArrayList<>();
        for (Kept kept : stages.kepts().order()) {
            if (kept.stages != null) {
                List<Step> steps = joined(kept.ways.unwritten());
                parts.add(new Part(kept, kept.plan.model().getVersion(), kept.ways.withdrawn(), steps));
                kept.ways.written();
            }
        }
        return new Taken(live.facts(), parts, parts.stream().map(part -> part.kept().id).collect(Collectors.toSet()));
    }

    /** Joins steps of one day and kind into one, where no customer has another step between them. */
    private static List<Step> joined(List<Step> steps) {
        List<Step> all = new ArrayList<>();
        Map<String, Integer> places = new HashMap<>();
        int day = Integer.MIN_VALUE;
        for (Step step : steps) {
            if (step.day != day) {
                places.clear();
                day = step.day;
            }
            String kind = step.identity() + " " + step.cause + ' ' + step.version; //$NON-NLS-1$
            Integer place = places.get(kind);
            if (place != null && all.subList(place, all.size()).stream()
                    .noneMatch(between -> RoaringBitmap.intersects(between.rows, step.rows))) {
                all.get(place).rows.or(step.rows);
            } else {
                places.put(kind, all.size());
                all.add(step.with(step.rows.clone()));
            }
        }
        return all;
    }
}
