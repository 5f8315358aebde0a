package org.clientele.segmentation.internal.rfm;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToLongFunction;

import org.clientele.core.facts.FactColumn;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.segmentation.RfmOptions;
import org.clientele.core.segmentation.RfmRun;
import org.clientele.segmentation.internal.RowSort;
import org.roaringbitmap.RoaringBitmap;
import org.roaringbitmap.RoaringBitmapWriter;

/** The scores of one run. It keeps no hold on the snapshot. */
final class RfmScores implements RfmRun {

    private static final int HISTOGRAM = 1 << 20;

    private final RfmOptions options;
    private final long sequence;
    private final RfmData data;
    private final byte[] recency;
    private final byte[] frequency;
    private final byte[] monetary;
    private final List<Double> recencyBorders;
    private final List<Double> frequencyBorders;
    private final List<Double> monetaryBorders;
    private final RoaringBitmap[] cells;

    private RfmScores(FactSnapshot facts, RfmOptions options, RfmData data) {
        this.options = options;
        this.sequence = facts.sequence();
        this.data = data;
        int rows = facts.rows();
        recency = new byte[rows];
        frequency = new byte[rows];
        monetary = new byte[rows];
        recencyBorders = scoreInts(data.days, recency, Measure.RECENCY);
        boolean ranks = options.ties() == RfmOptions.Ties.BY_RANK && fixed(Measure.FREQUENCY) == null;
        frequencyBorders = ranks ? scoreRanks(facts) : scoreInts(data.counts, frequency, Measure.FREQUENCY);
        monetaryBorders = scoreAmounts();
        cells = cells();
    }

    static RfmScores of(FactSnapshot facts, RfmOptions options) {
        return new RfmScores(facts, options, RfmData.of(facts, options));
    }

    @Override
    public RfmOptions options() {
        return options;
    }

    @Override
    public long sequence() {
        return sequence;
    }

    @Override
    public List<Double> borders(Measure measure) {
        return switch (measure) {
        case RECENCY -> recencyBorders;
        case FREQUENCY -> frequencyBorders;
        case MONETARY -> monetaryBorders;
        };
    }

    @Override
    public int score(int row, Measure measure) {
        byte[] scores = switch (measure) {
        case RECENCY -> recency;
        case FREQUENCY -> frequency;
        case MONETARY -> monetary;
        };
        return row < scores.length ? scores[row] : 0;
    }

    @Override
    public long value(int row, Measure measure) {
        if (row >= data.counts.length || data.counts[row] == 0) {
            return FactColumn.MISSING;
        }
        return switch (measure) {
        case RECENCY -> data.days[row];
        case FREQUENCY -> data.counts[row];
        case MONETARY -> data.amounts[row];
        };
    }

    @Override
    public RoaringBitmap cell(int recencyScore, int frequencyScore) {
        int bins = options.bins();
        if (recencyScore < 1 || recencyScore > bins || frequencyScore < 1 || frequencyScore > bins) {
            return new RoaringBitmap();
        }
        return cells[(recencyScore - 1) * bins + frequencyScore - 1];
    }

    @Override
    public List<Integer> sizes(Measure measure) {
        byte[] scores = switch (measure) {
        case RECENCY -> recency;
        case FREQUENCY -> frequency;
        case MONETARY -> monetary;
        };
        Integer[] sizes = new Integer[options.bins()];
        Arrays.fill(sizes, 0);
        for (int row : data.rows) {
            sizes[scores[row] - 1]++;
        }
        return List.of(sizes);
    }

    @Override
    public int split() {
        if (options.ties() != RfmOptions.Ties.BY_RANK || fixed(Measure.FREQUENCY) != null) {
            return 0;
        }
        Map<Integer, int[]> byCount = new HashMap<>();
        for (int row : data.rows) {
            byCount.computeIfAbsent(data.counts[row], c -> new int[options.bins()])[frequency[row] - 1]++;
        }
        int split = 0;
        for (int[] bins : byCount.values()) {
            if (Arrays.stream(bins).filter(n -> n > 0).count() > 1) {
                split += Arrays.stream(bins).sum();
            }
        }
        return split;
    }

    private List<Double> fixed(Measure measure) {
        return options.borders().get(measure);
    }

    /** The borders of a measure: those that are fixed, otherwise quantiles. */
    private List<Double> borders(Measure measure, int count, IntToLongFunction sorted) {
        List<Double> fixed = fixed(measure);
        return fixed == null ? Quantiles.borders(count, sorted, options.bins()) : fixed;
    }

    /** Scores values that lie close together, by counting them. */
    private List<Double> scoreInts(int[] values, byte[] scores, Measure measure) {
        boolean fewerIsBetter = measure == Measure.RECENCY;
        int[] rows = data.rows;
        if (rows.length == 0) {
            return fixed(measure) == null ? List.of() : fixed(measure);
        }
        int greatest = 0;
        for (int row : rows) {
            greatest = Math.max(greatest, values[row]);
        }
        if (greatest >= HISTOGRAM) {
            return scoreSorted(values, scores, measure);
        }
        int[] upTo = new int[greatest + 1];
        for (int row : rows) {
            upTo[values[row]]++;
        }
        for (int value = 1; value <= greatest; value++) {
            upTo[value] += upTo[value - 1];
        }
        List<Double> borders = borders(measure, rows.length, place -> valueAt(upTo, place));
        byte[] scoreOf = new byte[greatest + 1];
        for (int value = 0; value <= greatest; value++) {
            scoreOf[value] = score(borders, value, fewerIsBetter);
        }
        for (int row : rows) {
            scores[row] = scoreOf[values[row]];
        }
        return borders;
    }

    /** The least value with more than the given number of values up to it. */
    private static int valueAt(int[] upTo, int place) {
        int low = 0;
        int high = upTo.length - 1;
        while (low < high) {
            int middle = low + high >>> 1;
            if (upTo[middle] > place) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private List<Double> scoreSorted(int[] values, byte[] scores, Measure measure) {
        int[] sorted = new int[data.rows.length];
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = values[data.rows[i]];
        }
        Arrays.parallelSort(sorted);
        List<Double> borders = borders(measure, sorted.length, place -> sorted[place]);
        for (int row : data.rows) {
            scores[row] = score(borders, values[row], measure == Measure.RECENCY);
        }
        return borders;
    }

    private List<Double> scoreAmounts() {
        if (data.rows.length == 0) {
            return fixed(Measure.MONETARY) == null ? List.of() : fixed(Measure.MONETARY);
        }
        long[] sorted = new long[data.rows.length];
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = data.amounts[data.rows[i]];
        }
        Arrays.parallelSort(sorted);
        List<Double> borders = borders(Measure.MONETARY, sorted.length, place -> sorted[place]);
        double[] limits = borders.stream().mapToDouble(Double::doubleValue).toArray();
        for (int row : data.rows) {
            double amount = data.amounts[row];
            int bin = 1;
            for (double limit : limits) {
                bin += limit < amount ? 1 : 0;
            }
            monetary[row] = (byte) bin;
        }
        return borders;
    }

    /** Scores by the rank of the count; equal counts are ranked by customer number. */
    private List<Double> scoreRanks(FactSnapshot facts) {
        int[] order = data.rows.clone();
        if (order.length == 0) {
            return List.of();
        }
        FactColumn numbers = facts.column("number").orElseThrow(); //$NON-NLS-1$
        long[] ranks = new long[facts.rows()];
        numbers.ranks(0, ranks.length, ranks);
        sortBy(order, row -> ranks[row]);
        sortBy(order, row -> data.counts[row]);
        List<Double> borders = Quantiles.borders(order.length, place -> place + 1, options.bins());
        for (int i = 0; i < order.length; i++) {
            frequency[order[i]] = score(borders, i + 1, false);
        }
        return borders;
    }

    private static void sortBy(int[] rows, IntToLongFunction key) {
        long[] keys = new long[rows.length];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = key.applyAsLong(rows[i]);
        }
        RowSort.sort(rows, keys);
    }

    private byte score(List<Double> borders, long value, boolean fewerIsBetter) {
        int bin = Quantiles.bin(borders, value);
        return (byte) (fewerIsBetter ? options.bins() + 1 - bin : bin);
    }

    private RoaringBitmap[] cells() {
        int bins = options.bins();
        RoaringBitmap[] all = new RoaringBitmap[bins * bins];
        List<RoaringBitmapWriter<RoaringBitmap>> writers = new ArrayList<>();
        for (int i = 0; i < all.length; i++) {
            writers.add(RoaringBitmapWriter.writer().get());
        }
        for (int row : data.rows) {
            writers.get((recency[row] - 1) * bins + frequency[row] - 1).add(row);
        }
        for (int i = 0; i < all.length; i++) {
            all[i] = writers.get(i).get();
        }
        return all;
    }
}
