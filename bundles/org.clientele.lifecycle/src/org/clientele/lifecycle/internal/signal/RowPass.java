package org.clientele.lifecycle.internal.signal;

import java.util.stream.IntStream;

import org.roaringbitmap.RoaringBitmap;

/** Goes through rows by several threads. */
final class RowPass {

    private static final int PART = 1 << 13;

    /** Measures rows one after the other; made for one thread. */
    @FunctionalInterface
    interface Measure {
        double of(int row);
    }

    /** Makes measures, one for each part. */
    @FunctionalInterface
    interface Maker {
        Measure make();
    }

    private RowPass() {
    }

    static double[] over(RoaringBitmap rows, Maker maker) {
        int[] all = rows.toArray();
        double[] values = new double[all.length];
        int parts = (all.length + PART - 1) / PART;
        IntStream range = IntStream.range(0, parts);
        (parts > 1 ? range.parallel() : range).forEach(part -> {
            Measure measure = maker.make();
            int end = Math.min(all.length, (part + 1) * PART);
            for (int i = part * PART; i < end; i++) {
                values[i] = measure.of(all[i]);
            }
        });
        return values;
    }
}
