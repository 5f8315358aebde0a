package org.clientele.core.retention;

import org.clientele.core.facts.FactSnapshot;
import org.roaringbitmap.RoaringBitmap;

/**
 * What a changed model would do today. The bitmaps hold rows of the facts, those that the asker may see; callers must not
 * change them.
 *
 * @param facts the facts
 * @param before who is declining by the present model
 * @param after who would be declining by the changed model
 * @param judgedBefore who has a score by the present model
 * @param judgedAfter who would have a score by the changed model
 * @param atStakeBefore the value at stake of those declining by the present model, in ten-thousandths of the base currency
 * @param atStakeAfter the same by the changed model
 * @param text a sentence in the user's language, such as "312 customers would be declining instead of 280: 40 more, 8 fewer"
 * @since 1.0
 */
public record DeclineSimulation(FactSnapshot facts, RoaringBitmap before, RoaringBitmap after,
        RoaringBitmap judgedBefore, RoaringBitmap judgedAfter, long atStakeBefore, long atStakeAfter, String text) {

    /**
     * Who would be declining and is not.
     *
     * @return a new bitmap of rows
     */
    public RoaringBitmap added() {
        return RoaringBitmap.andNot(after, before);
    }

    /**
     * Who is declining and would not be.
     *
     * @return a new bitmap of rows
     */
    public RoaringBitmap removed() {
        return RoaringBitmap.andNot(before, after);
    }
}
