package org.clientele.lifecycle.internal.stage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.JournalEntry;
import org.clientele.core.store.RecordQuery;
import org.clientele.core.store.Records;
import org.clientele.core.store.Store;
import org.clientele.model.Aggregate;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.Segment;
import org.clientele.model.StageModel;
import org.eclipse.emf.ecore.EClass;

/**
 * The stage models, segments and moves of a store, which follow its journal: only what was touched is read again. Used by
 * one thread at a time.
 */
final class Definitions {

    private static final int ENTRIES = 1_000;
    private static final int PAGE = 500;

    private final Store store;
    private final Map<Long, StageModel> models = new HashMap<>();
    private final Map<Long, Segment> segments = new HashMap<>();
    private long sequence = -1;

    Definitions(Store store) {
        this.store = store;
    }

    /** What is different since the last time. */
    static final class Difference {
        /** Whether nothing was known before, or it is not known what is different. */
        boolean everything;
        /** Whether models were touched. */
        boolean models;
        /** Whether segments were touched. */
        boolean segments;
        /** The ids of moves that were written or taken away. */
        final Set<Long> moves = new TreeSet<>();
    }

    /** Reads everything again the next time. */
    void forget() {
        sequence = -1;
    }

    Collection<StageModel> models() {
        return models.values();
    }

    Segment segment(String key) {
        return segments.values().stream().filter(segment -> key.equals(segment.getKey())).findFirst().orElse(null);
    }

    /** Reads what was written up to a commit. */
    Difference follow(long upTo) throws ClienteleException {
        Difference difference = new Difference();
        if (sequence < 0) {
            difference.everything = true;
        } else if (sequence < upTo) {
            collect(upTo, difference);
        }
        if (difference.everything) {
            difference.models = true;
            difference.segments = true;
            readAll(Literals.STAGE_MODEL, models, StageModel.class);
            readAll(Literals.SEGMENT, segments, Segment.class);
        }
        sequence = Math.max(sequence, upTo);
        return difference;
    }

    private void collect(long upTo, Difference difference) throws ClienteleException {
        Set<Long> touchedModels = new TreeSet<>();
        Set<Long> touchedSegments = new TreeSet<>();
        for (long at = sequence; at < upTo;) {
            List<JournalEntry> entries = store.journal().read(at, ENTRIES);
            if (entries.isEmpty() || entries.getFirst().sequence() != at + 1) {
                difference.everything = true;
                return;
            }
            for (JournalEntry entry : entries) {
                for (JournalEntry.Touched touched : entry.touched()) {
                    EClass type = touched.aggregate().type();
                    long id = touched.aggregate().id();
                    if (type == Literals.STAGE_MODEL) {
                        touchedModels.add(id);
                    } else if (type == Literals.SEGMENT) {
                        touchedSegments.add(id);
                    } else if (type == Literals.STAGE_MOVE) {
                        difference.moves.add(id);
                    }
                }
                for (JournalEntry.TouchedRange range : entry.ranges()) {
                    if (range.type() == Literals.STAGE_MODEL || range.type() == Literals.SEGMENT
                            || range.type() == Literals.STAGE_ENTRY) {
                        difference.everything = true;
                    } else if (range.type() == Literals.STAGE_MOVE) {
                        for (long id = range.firstId(); id <= range.lastId(); id++) {
                            difference.moves.add(id);
                        }
                    }
                }
            }
            at = entries.getLast().sequence();
        }
        if (!difference.everything) {
            difference.models = read(Literals.STAGE_MODEL, touchedModels, models, StageModel.class);
            difference.segments = read(Literals.SEGMENT, touchedSegments, segments, Segment.class);
        }
    }

    private <T extends Aggregate> void readAll(EClass type, Map<Long, T> into, Class<T> kind) throws ClienteleException {
        Set<Long> ids = new HashSet<>();
        store.records(Actor.SYSTEM).scan(RecordQuery.all(type, List.<FeaturePath>of()), row -> ids.add(row.id()), null);
        into.clear();
        read(type, ids, into, kind);
    }

    private <T extends Aggregate> boolean read(EClass type, Set<Long> ids, Map<Long, T> into, Class<T> kind)
            throws ClienteleException {
        into.keySet().removeAll(ids);
        Records records = store.records(Actor.SYSTEM);
        List<Long> wanted = new ArrayList<>(ids);
        for (int from = 0; from < wanted.size(); from += PAGE) {
            long[] page = wanted.subList(from, Math.min(wanted.size(), from + PAGE)).stream().mapToLong(Long::longValue)
                    .toArray();
            for (Aggregate loaded : records.loadAll(type, page)) {
                into.put(loaded.getId(), kind.cast(loaded));
            }
        }
        return !ids.isEmpty();
    }
}
