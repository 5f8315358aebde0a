package org.clientele.lifecycle.internal.stage;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.BiConsumer;

import org.clientele.model.StageCause;
import org.roaringbitmap.RoaringBitmap;

/** Why customers are looked at today, for those of whom it is known; others are since days pass. */
final class Causes {

    private final Map<StageCause, RoaringBitmap> known = new EnumMap<>(StageCause.class);

    void add(StageCause cause, RoaringBitmap rows) {
        known.computeIfAbsent(cause, c -> new RoaringBitmap()).or(rows);
    }

    /** Sorts customers by the cause; each has the first of the causes' order. */
    void split(RoaringBitmap rows, BiConsumer<StageCause, RoaringBitmap> user) {
        RoaringBitmap left = rows.clone();
        known.forEach((cause, theirs) -> {
            RoaringBitmap part = RoaringBitmap.and(left, theirs);
            if (!part.isEmpty()) {
                user.accept(cause, part);
                left.andNot(part);
            }
        });
        if (!left.isEmpty()) {
            user.accept(StageCause.TIME, left);
        }
    }
}
