package org.clientele.ui.segments.internal.chart;

import java.util.List;

import org.clientele.core.segmentation.Overlap;
import org.clientele.ui.chart.Opening;

/**
 * What the overlap chart shows.
 *
 * @param segments names and sizes of two or three segments
 * @param regions each combination of segments
 */
public record OverlapFigures(List<Part> segments, List<Region> regions) {

    /** Copies the lists. */
    public OverlapFigures {
        segments = List.copyOf(segments);
        regions = List.copyOf(regions);
    }

    /**
     * A segment.
     *
     * @param name its name
     * @param count how many visible members it has
     */
    public record Part(String name, int count) {
    }

    /**
     * The customers in some segments and none of the others.
     *
     * @param mask bit i for the segment at place i
     * @param count how many
     * @param opening what a click opens
     */
    public record Region(int mask, int count, Opening opening) {
    }

    /** Makes what a region opens. */
    @FunctionalInterface
    public interface Opener {
        /** What opens a region under a title. */
        Opening open(String title, Overlap.Region region);
    }

    /** Takes what the chart needs from a computed overlap. */
    public static OverlapFigures of(Overlap overlap, Opener opener) {
        List<Part> parts = overlap.segments().stream().map(s -> new Part(s.name(), s.count())).toList();
        OverlapFigures named = new OverlapFigures(parts, List.of());
        return new OverlapFigures(parts, overlap.regions().stream()
                .map(r -> new Region(r.mask(), r.count(), opener.open(named.name(r.mask()), r))).toList());
    }

    /** Whether nobody is in any of them. */
    public boolean isEmpty() {
        return segments.stream().allMatch(s -> s.count() == 0);
    }

    /** A region in words, such as "Champions and Abroad, not One-time buyers". */
    public String name(int mask) {
        String in = null;
        String out = null;
        for (int i = 0; i < segments.size(); i++) {
            String name = segments.get(i).name();
            if ((mask & 1 << i) != 0) {
                in = in == null ? name : ChartMessages.bind(ChartMessages.Overlap_and, in, name);
            } else {
                out = out == null ? name : ChartMessages.bind(ChartMessages.Overlap_or, out, name);
            }
        }
        return out == null ? in : ChartMessages.bind(ChartMessages.Overlap_not, in, out);
    }

    int count(int mask) {
        return regions.stream().filter(r -> r.mask() == mask).mapToInt(Region::count).sum();
    }

    /** How many are in both of two segments. */
    int common(int one, int other) {
        int both = 1 << one | 1 << other;
        return regions.stream().filter(r -> (r.mask() & both) == both).mapToInt(Region::count).sum();
    }

    int total() {
        return regions.stream().mapToInt(Region::count).sum();
    }
}
