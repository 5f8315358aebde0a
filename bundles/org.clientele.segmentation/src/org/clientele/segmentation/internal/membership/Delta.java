package org.clientele.segmentation.internal.membership;

import java.util.EnumMap;
import java.util.Map;

import org.clientele.model.MembershipCause;
import org.roaringbitmap.RoaringBitmap;

/** The rows whose membership of one segment changed, by what made it change. */
final class Delta {

    private final Map<MembershipCause, RoaringBitmap> causes = new EnumMap<>(MembershipCause.class);
    private final RoaringBitmap rows = new RoaringBitmap();

    void add(MembershipCause cause, RoaringBitmap more) {
        if (!more.isEmpty()) {
            causes.computeIfAbsent(cause, c -> new RoaringBitmap()).or(more);
            rows.or(more);
        }
    }

    Map<MembershipCause, RoaringBitmap> causes() {
        return causes;
    }

    RoaringBitmap rows() {
        return rows;
    }

    RoaringBitmap of(MembershipCause cause) {
        return causes.getOrDefault(cause, new RoaringBitmap());
    }
}
