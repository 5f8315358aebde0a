package org.clientele.segmentation.internal.membership;

import java.util.ArrayList;
import java.util.List;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.store.CommitResult;
import org.clientele.core.store.Store;
import org.clientele.core.store.UnitOfWork;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.MembershipEntry;
import org.clientele.model.MembershipPart;
import org.clientele.model.value.SegmentId;
import org.clientele.rules.internal.kept.Pieces;
import org.clientele.segmentation.internal.Messages;
import org.roaringbitmap.RoaringBitmap;

/** Writes entries of many segments as one unit of work, or a few where there are very many. */
final class LogWriter {

    private static final int MOST_ROWS = 1_500;

    private final Store store;
    private final List<MembershipEntry> entries = new ArrayList<>();
    private int rows;
    private int written;

    LogWriter(Store store) {
        this.store = store;
    }

    void add(long segment, LogItem item, int members) throws ClienteleException {
        MembershipEntry entry = ClienteleFactory.eINSTANCE.createMembershipEntry();
        entry.setSegment(new SegmentId(segment));
        entry.setDay(item.day());
        entry.setRecordedAt(item.recordedAt());
        entry.setCause(item.cause());
        entry.setCommit(item.commit());
        entry.setRuleVersion(item.ruleVersion());
        entry.setPrecision(item.precision());
        entry.setEntered(item.entered().getCardinality());
        entry.setLeft(item.left().getCardinality());
        entry.setMembers(members);
        addParts(entry, true, item.entered());
        addParts(entry, false, item.left());
        entries.add(entry);
        rows += 1 + entry.getParts().size();
        if (rows >= MOST_ROWS) {
            flush();
        }
    }

    /** Writes what is left. */
    void flush() throws ClienteleException {
        if (entries.isEmpty()) {
            return;
        }
        try (UnitOfWork work = store.begin(Actor.SYSTEM, Messages.log_reason)) {
            for (MembershipEntry entry : entries) {
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

    private static void addParts(MembershipEntry entry, boolean entered, RoaringBitmap parties) {
        if (parties.isEmpty()) {
            return;
        }
        int place = 0;
        for (String piece : Pieces.of(parties)) {
            MembershipPart part = ClienteleFactory.eINSTANCE.createMembershipPart();
            part.setEntered(entered);
            part.setPlace(place++);
            part.setText(piece);
            entry.getParts().add(part);
        }
    }
}
