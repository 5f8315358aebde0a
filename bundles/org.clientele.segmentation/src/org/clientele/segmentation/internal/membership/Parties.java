package org.clientele.segmentation.internal.membership;

import org.clientele.core.facts.FactSnapshot;
import org.roaringbitmap.IntConsumer;
import org.roaringbitmap.RoaringBitmap;

/** Rows of the fact base as ids of parties, and back. Ids are kept as unsigned 32-bit numbers. */
final class Parties {

    private Parties() {
    }

    static RoaringBitmap of(RoaringBitmap rows, FactSnapshot facts) {
        RoaringBitmap parties = new RoaringBitmap();
        rows.forEach((IntConsumer) row -> parties.add((int) facts.partyId(row)));
        return parties;
    }

    /** The rows of those parties that can be seen. */
    static RoaringBitmap rows(RoaringBitmap parties, FactSnapshot facts) {
        RoaringBitmap rows = new RoaringBitmap();
        parties.forEach((IntConsumer) party -> {
            int row = facts.rowOf(Integer.toUnsignedLong(party));
            if (row >= 0) {
                rows.add(row);
            }
        });
        return rows;
    }

    /** Those of the parties that can be seen. */
    static RoaringBitmap visible(RoaringBitmap parties, FactSnapshot facts) {
        RoaringBitmap seen = new RoaringBitmap();
        parties.forEach((IntConsumer) party -> {
            if (facts.rowOf(Integer.toUnsignedLong(party)) >= 0) {
                seen.add(party);
            }
        });
        return seen;
    }
}
