package org.clientele.ui.segments.internal.chart;

import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.segmentation.RfmOptions;
import org.clientele.core.segmentation.RfmRun;
import org.roaringbitmap.RoaringBitmap;

/**
 * What the RFM chart shows: how many visible customers have each pair of scores.
 *
 * @param options how the scores were made
 * @param counts by recency score and frequency score, both less one
 */
public record RfmFigures(RfmOptions options, int[][] counts) {

    /** Counts the cells of a run. */
    public static RfmFigures of(RfmRun run, FactSnapshot facts) {
        int bins = run.options().bins();
        int[][] counts = new int[bins][bins];
        for (int r = 1; r <= bins; r++) {
            for (int f = 1; f <= bins; f++) {
                counts[r - 1][f - 1] = RoaringBitmap.andCardinality(run.cell(r, f), facts.visible());
            }
        }
        return new RfmFigures(run.options(), counts);
    }

    /** Whether nobody has a score. */
    public boolean isEmpty() {
        return most() == 0;
    }

    int total() {
        int total = 0;
        for (int[] row : counts) {
            for (int count : row) {
                total += count;
            }
        }
        return total;
    }

    int most() {
        int most = 0;
        for (int[] row : counts) {
            for (int count : row) {
                most = Math.max(most, count);
            }
        }
        return most;
    }
}
