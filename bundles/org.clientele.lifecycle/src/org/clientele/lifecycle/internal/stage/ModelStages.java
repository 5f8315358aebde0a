package org.clientele.lifecycle.internal.stage;

import java.util.HashMap;
import java.util.Map;

import org.roaringbitmap.RoaringBitmap;

/** The stages of all customers in one model at one commit on one day. Immutable. */
final class ModelStages {

    private final Plan plan;
    private final short[] stages;
    private final int[] since;
    private final RoaringBitmap visible;
    private Map<Short, RoaringBitmap> bitmaps;

    /**
     * Keeps arrays that nobody changes any more.
     *
     * @param plan the model
     * @param stages the number of the stage of each row
     * @param since the day of the last change of each row, as days since 1970-01-01
     * @param visible the rows of customers
     */
    ModelStages(Plan plan, short[] stages, int[] since, RoaringBitmap visible) {
        this.plan = plan;
        this.stages = stages;
        this.since = since;
        this.visible = visible;
    }

    Plan plan() {
        return plan;
    }

    short[] stages() {
        return stages;
    }

    int[] since() {
        return since;
    }

    short stage(int row) {
        return row < stages.length ? stages[row] : Names.NONE;
    }

    /** Who is in a stage; not to be changed. */
    synchronized RoaringBitmap in(short stage) {
        if (bitmaps == null) {
            Map<Short, RoaringBitmap> found = new HashMap<>();
            short last = -1;
            RoaringBitmap into = null;
            var rows = visible.getIntIterator();
            while (rows.hasNext()) {
                int row = rows.next();
                if (into == null || stage(row) != last) {
                    last = stage(row);
                    into = found.computeIfAbsent(last, s -> new RoaringBitmap());
                }
                into.add(row);
            }
            bitmaps = found;
        }
        return bitmaps.getOrDefault(stage, new RoaringBitmap());
    }
}
