package org.clientele.core.segmentation;

import org.clientele.core.facts.FactSnapshot;
import org.roaringbitmap.RoaringBitmap;

/**
 * The members of a segment together with the facts that their rows are of.
 *
 * @param facts the columns on behalf of who asked
 * @param rows the members' rows that the asker may see; not to be changed
 * @since 1.0
 */
public record Members(FactSnapshot facts, RoaringBitmap rows) {
}
