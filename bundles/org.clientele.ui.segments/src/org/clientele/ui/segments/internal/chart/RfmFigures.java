package org.clientele.ui.segments.internal.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.clientele.core.customers.CustomerScope;
import org.clientele.core.definitions.Titles;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.segmentation.RfmOptions;
import org.clientele.core.segmentation.RfmRun;
import org.clientele.core.segmentation.RfmRun.Measure;
import org.clientele.core.segmentation.RfmService;
import org.clientele.model.RfmArea;
import org.clientele.model.RfmModel;
import org.clientele.ui.chart.Opening;
import org.roaringbitmap.RoaringBitmap;

/**
 * What the RFM chart shows: how many visible customers have each pair of scores, and the named areas of the field.
 *
 * @param options how the scores were made
 * @param counts by recency score and frequency score, both less one
 * @param areas the named areas
 * @param areaOf the place of each cell's area in the list, or -1; by recency score and frequency score, both less one
 * @param sizes how many customers have each frequency score
 * @param split how many customers have another frequency score than somebody with as many orders
 * @param opener what a click on a cell opens
 */
public record RfmFigures(RfmOptions options, int[][] counts, List<Area> areas, int[][] areaOf, List<Integer> sizes,
        int split, Opener opener) {

    /** Makes what a cell or an area opens. */
    public interface Opener {
        /** What opens a cell. */
        Opening cell(int recency, int frequency);

        /** What opens an area. */
        Opening area(String key, String name);
    }

    /** Copies the lists. */
    public RfmFigures {
        areas = List.copyOf(areas);
        sizes = List.copyOf(sizes);
    }

    /** Figures without areas. */
    public RfmFigures(RfmOptions options, int[][] counts) {
        this(options, counts, List.of(), nowhere(options.bins()), List.of(), 0, new Opener() {
            @Override
            public Opening cell(int recency, int frequency) {
                return new Opening(null, new CustomerScope.InRfmCell(recency, frequency));
            }

            @Override
            public Opening area(String key, String name) {
                return new Opening(name, new CustomerScope.All());
            }
        });
    }

    /**
     * A named area.
     *
     * @param key its key
     * @param name its name
     * @param count how many visible customers are in it
     */
    public record Area(String key, String name, int count) {
    }

    /** Counts the cells and areas of a run. */
    public static RfmFigures of(RfmModel model, RfmRun run, FactSnapshot facts, Opener opener) {
        int bins = run.options().bins();
        int[][] counts = new int[bins][bins];
        int[][] areaOf = nowhere(bins);
        List<RfmArea> known = model.getAreas();
        for (int r = 1; r <= bins; r++) {
            for (int f = 1; f <= bins; f++) {
                counts[r - 1][f - 1] = RoaringBitmap.andCardinality(run.cell(r, f), facts.visible());
                areaOf[r - 1][f - 1] = RfmService.area(model, r, f).map(known::indexOf).orElse(-1);
            }
        }
        List<Area> areas = new ArrayList<>();
        Map<RfmArea, RoaringBitmap> members = RfmService.members(model, run);
        members.forEach((area, rows) -> areas.add(new Area(area.getKey(),
                Titles.of(area).isEmpty() ? area.getKey() : Titles.of(area),
                RoaringBitmap.andCardinality(rows, facts.visible()))));
        return new RfmFigures(run.options(), counts, areas, areaOf, run.sizes(Measure.FREQUENCY), run.split(), opener);
    }

    private static int[][] nowhere(int bins) {
        int[][] places = new int[bins][bins];
        for (int[] row : places) {
            Arrays.fill(row, -1);
        }
        return places;
    }

    /** Whether nobody has a score. */
    public boolean isEmpty() {
        return most() == 0;
    }

    int total() {
        return Arrays.stream(counts).flatMapToInt(Arrays::stream).sum();
    }

    int most() {
        return Arrays.stream(counts).flatMapToInt(Arrays::stream).max().orElse(0);
    }

    int area(int recency, int frequency) {
        int bins = options.bins();
        return recency < 1 || frequency < 1 || recency > bins || frequency > bins ? -1
                : areaOf[recency - 1][frequency - 1];
    }
}
