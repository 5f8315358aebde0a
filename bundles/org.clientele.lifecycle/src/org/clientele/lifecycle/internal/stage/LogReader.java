package org.clientele.lifecycle.internal.stage;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.RecordQuery;
import org.clientele.core.store.Records;
import org.clientele.core.store.Store;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.StageCause;
import org.clientele.rules.internal.kept.Pieces;
import org.roaringbitmap.RoaringBitmap;

/** Reads the log of stages as rows, without making objects of the model. */
final class LogReader {

    private static final RecordQuery ENTRIES = RecordQuery.all(Literals.STAGE_ENTRY,
            List.of(FeaturePath.of(Literals.STAGE_ENTRY__MODEL), FeaturePath.of(Literals.STAGE_ENTRY__DAY),
                    FeaturePath.of(Literals.STAGE_ENTRY__RECORDED_AT), FeaturePath.of(Literals.STAGE_ENTRY__FROM),
                    FeaturePath.of(Literals.STAGE_ENTRY__TO), FeaturePath.of(Literals.STAGE_ENTRY__CAUSE),
                    FeaturePath.of(Literals.STAGE_ENTRY__COMMIT), FeaturePath.of(Literals.STAGE_ENTRY__MODEL_VERSION),
                    FeaturePath.of(Literals.STAGE_ENTRY__WITHDRAWS)));
    private static final RecordQuery PARTS = RecordQuery.all(Literals.STAGE_PART,
            List.of(FeaturePath.of(Literals.STAGE_PART__PLACE), FeaturePath.of(Literals.STAGE_PART__TEXT)));

    private final Store store;

    LogReader(Store store) {
        this.store = store;
    }

    /** An entry as it was written; of parties, not rows. */
    record Entry(long id, long model, LocalDate day, LocalDateTime recordedAt, String from, String to, StageCause cause,
            long commit, int version, boolean withdraws, RoaringBitmap parties) {
    }

    /** The entries of each model in the order in which they were written. */
    Map<Long, List<Entry>> read() throws ClienteleException {
        Records records = store.records(Actor.SYSTEM);
        long last = LogMark.limit(store).orElse(Long.MAX_VALUE);
        Map<Long, TreeMap<Integer, String>> pieces = new HashMap<>();
        records.scan(PARTS, row -> {
            pieces.computeIfAbsent(row.rootId(), e -> new TreeMap<>()).put((int) row.getLong(0), row.getString(1));
            return true;
        }, null);
        Map<Long, List<Entry>> all = new HashMap<>();
        records.scan(ENTRIES, row -> {
            long model = row.getLong(0);
            if (row.id() > last) {
                return true;
            }
            all.computeIfAbsent(model, m -> new ArrayList<>())
                    .add(new Entry(row.id(), model, row.getDate(1), row.getDateTime(2), row.getString(3), row.getString(4),
                            StageCause.get((int) row.getLong(5)), row.getLong(6), (int) row.getLong(7),
                            row.getLong(8) == 1, bitmap(row.id(), pieces.remove(row.id()))));
            return true;
        }, null);
        all.values().forEach(entries -> entries.sort(Comparator.comparingLong(Entry::id)));
        return all;
    }

    /** A broken entry is told and counts as one of nobody, so that the others can be used. */
    private static RoaringBitmap bitmap(long entry, TreeMap<Integer, String> pieces) {
        try {
            return pieces == null ? new RoaringBitmap() : Pieces.read(String.join("", pieces.values())); //$NON-NLS-1$
        } catch (IOException e) {
            Log.error("Entry " + entry + " of the log of stages cannot be read", e); //$NON-NLS-1$ //$NON-NLS-2$
            return new RoaringBitmap();
        }
    }
}
