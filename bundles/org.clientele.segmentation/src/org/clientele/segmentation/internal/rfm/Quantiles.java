package org.clientele.segmentation.internal.rfm;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToLongFunction;

/** Borders between bins of equal size: quantiles with linear interpolation, as pandas and numpy have them. */
final class Quantiles {

    private Quantiles() {
    }

    /**
     * Finds the borders.
     *
     * @param count how many values there are, at least one
     * @param sorted the value at a place in ascending order
     * @param bins how many bins
     * @return bins - 1 borders, ascending
     */
    static List<Double> borders(int count, IntToLongFunction sorted, int bins) {
        List<Double> borders = new ArrayList<>();
        for (int i = 1; i < bins; i++) {
            double place = (count - 1) * ((double) i / bins);
            int below = (int) Math.floor(place);
            double part = place - below;
            double low = sorted.applyAsLong(below);
            double high = sorted.applyAsLong(Math.min(count - 1, below + 1));
            borders.add(part < 0.5 ? low + (high - low) * part : high - (high - low) * (1 - part));
        }
        return borders;
    }

    /** The bin of a value, from 1: one more than the borders below it. */
    static int bin(List<Double> borders, double value) {
        int bin = 1;
        for (double border : borders) {
            if (border < value) {
                bin++;
            }
        }
        return bin;
    }
}
