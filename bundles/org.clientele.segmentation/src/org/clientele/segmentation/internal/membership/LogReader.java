package org.clientele.segmentation.internal.membership;

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
import org.clientele.model.MembershipCause;
import org.clientele.rules.internal.kept.Pieces;
import org.roaringbitmap.RoaringBitmap;

/** Reads the log of memberships as rows, without making objects of the model. */
final class LogReader {

    private static final RecordQuery ENTRIES = RecordQuery.all(Literals.MEMBERSHIP_ENTRY,
            List.of(FeaturePath.of(Literals.MEMBERSHIP_ENTRY__SEGMENT),
                    FeaturePath.of(Literals.MEMBERSHIP_ENTRY__DAY),
                    FeaturePath.of(Literals.MEMBERSHIP_ENTRY__RECORDED_AT),
                    FeaturePath.of(Literals.MEMBERSHIP_ENTRY__CAUSE),
                    FeaturePath.of(Literals.MEMBERSHIP_ENTRY__COMMIT),
                    FeaturePath.of(Literals.MEMBERSHIP_ENTRY__RULE_VERSION),
                    FeaturePath.of(Literals.MEMBERSHIP_ENTRY__PRECISION)));
    private static final RecordQuery PARTS = RecordQuery.all(Literals.MEMBERSHIP_PART,
            List.of(FeaturePath.of(Literals.MEMBERSHIP_PART__ENTERED),
                    FeaturePath.of(Literals.MEMBERSHIP_PART__PLACE),
                    FeaturePath.of(Literals.MEMBERSHIP_PART__TEXT)));

    private final Store store;

    LogReader(Store store) {
        this.store = store;
    }

    /** Is given entries by days. */
    @FunctionalInterface
    interface Sink {
        void entry(long segment, LogItem item);
    }

    void read(Sink sink) throws ClienteleException {
        Records records = store.records(Actor.SYSTEM);
        List<Row> rows = new ArrayList<>();
        records.scan(ENTRIES, row -> rows.add(new Row(row.id(), row.getLong(0), row.getDate(1), row.getDateTime(2),
                MembershipCause.get((int) row.getLong(3)), row.getLong(4), (int) row.getLong(5),
                (int) row.getLong(6))), null);
        if (rows.isEmpty()) {
            return;
        }
        Map<Long, TreeMap<Integer, String>> entered = new HashMap<>();
        Map<Long, TreeMap<Integer, String>> left = new HashMap<>();
        records.scan(PARTS, row -> {
            (row.getLong(0) == 1 ? entered : left).computeIfAbsent(row.rootId(), e -> new TreeMap<>())
                    .put((int) row.getLong(1), row.getString(2));
            return true;
        }, null);
        rows.sort(Comparator.comparing(Row::day).thenComparing(Row::id));
        for (Row row : rows) {
            sink.entry(row.segment(), new LogItem(row.day(), row.recordedAt(), row.cause(), row.commit(),
                    row.ruleVersion(), row.precision(), bitmap(row.id(), entered), bitmap(row.id(), left)));
        }
    }

    /** A broken entry is told and counts as one of nobody, so that the others can be used. */
    private static RoaringBitmap bitmap(long entry, Map<Long, TreeMap<Integer, String>> pieces) {
        TreeMap<Integer, String> own = pieces.get(entry);
        if (own == null) {
            return new RoaringBitmap();
        }
        try {
            return Pieces.read(String.join("", own.values())); //$NON-NLS-1$
        } catch (IOException e) {
            Log.error("Entry " + entry + " of the log of memberships cannot be read", e); //$NON-NLS-1$ //$NON-NLS-2$
            return new RoaringBitmap();
        }
    }

    private record Row(long id, long segment, LocalDate day, LocalDateTime recordedAt, MembershipCause cause,
            long commit, int ruleVersion, int precision) {
    }
}
