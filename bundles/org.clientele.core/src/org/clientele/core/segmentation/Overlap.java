package org.clientele.core.segmentation;

import java.util.List;

import org.roaringbitmap.RoaringBitmap;

/**
 * Who is in which of two or three segments. Hidden customers are not counted.
 *
 * @param sequence the commit that it shows
 * @param segments the segments, in the order in which they were asked for
 * @param regions a region for each combination of segments, 2^n - 1 of them, those in one segment alone first; regions
 *        are disjoint and may be empty
 * @since 1.0
 */
public record Overlap(long sequence, List<Member> segments, List<Region> regions) {

    /** Copies the lists. */
    public Overlap {
        segments = List.copyOf(segments);
        regions = List.copyOf(regions);
    }

    /**
     * The customers that are in given segments and in no other of these.
     *
     * @param mask bit i stands for the segment at place i
     * @return the region
     */
    public Region region(int mask) {
        return regions.stream().filter(region -> region.mask() == mask).findFirst().orElseThrow();
    }

    /**
     * A segment of an overlap.
     *
     * @param key its key
     * @param name its name
     * @param count how many visible members it has
     */
    public record Member(String key, String name, int count) {
    }

    /**
     * The customers in some of the segments and none of the others.
     *
     * @param mask bit i is set where they are in the segment at place i
     * @param rows their rows; not to be changed
     */
    public record Region(int mask, RoaringBitmap rows) {

        /**
         * How many customers.
         *
         * @return the number of rows
         */
        public int count() {
            return rows.getCardinality();
        }
    }
}
