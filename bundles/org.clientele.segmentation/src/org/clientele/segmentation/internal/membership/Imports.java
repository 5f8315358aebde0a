package org.clientele.segmentation.internal.membership;

import java.util.List;

import org.clientele.core.ClienteleException;
import org.clientele.core.facts.FactBase;
import org.clientele.core.facts.FactChange;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.store.JournalEntry;
import org.clientele.core.store.Store;
import org.clientele.model.ClientelePackage.Literals;
import org.roaringbitmap.RoaringBitmap;

/** Whose history came or went with batches of orders: it may reach back for years. */
final class Imports {

    private static final int ENTRIES = 1_000;

    private Imports() {
    }

    /** The rows whose history is another one since a commit; all of them when that is not known. */
    static RoaringBitmap since(long sequence, FactSnapshot facts, Store store, FactBase base)
            throws ClienteleException {
        if (!any(sequence, facts.sequence(), store)) {
            return new RoaringBitmap();
        }
        FactChange change = base.changes(sequence, facts.sequence());
        return change.everything() ? facts.visible() : RoaringBitmap.and(change.rows(), facts.visible());
    }

    private static boolean any(long from, long to, Store store) throws ClienteleException {
        for (long at = from; at < to;) {
            List<JournalEntry> entries = store.journal().read(at, ENTRIES);
            if (entries.isEmpty() || entries.getFirst().sequence() != at + 1 || entries.stream()
                    .flatMap(entry -> entry.ranges().stream()).anyMatch(range -> range.type() == Literals.ORDER)) {
                return true;
            }
            at = entries.getLast().sequence();
        }
        return false;
    }
}
