package org.clientele.facts.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.roaringbitmap.RoaringBitmap;

/** The bitmap library works as a bundle. */
class BitmapsTest {

    @Test
    void intersectionCountsCommonMembers() {
        assertEquals(2, RoaringBitmap.andCardinality(RoaringBitmap.bitmapOf(1, 2, 3), RoaringBitmap.bitmapOf(2, 3, 70_000)));
    }
}
