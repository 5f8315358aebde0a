package org.clientele.lifecycle.internal.cohort;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.segmentation.SegmentService;
import org.clientele.core.store.Store;
import org.clientele.model.Segment;
import org.eclipse.osgi.util.NLS;
import org.roaringbitmap.RoaringBitmap;

/**
 * The customers that are looked at.
 *
 * @param title the segment's name
 * @param rows those that the asker may see
 */
record Population(String title, RoaringBitmap rows) {

    /** The members of a segment; without a key, everybody. */
    static Population of(SegmentService segments, Store store, Actor actor, FactSnapshot facts, String key)
            throws ClienteleException {
        if (key == null || key.isEmpty()) {
            return new Population(Messages.everybody, facts.visible());
        }
        Segment segment = segments.find(store, actor, key).orElseThrow(
                () -> new ClienteleException(StatusCodes.NOT_FOUND, NLS.bind(Messages.segment_unknown, key)));
        return new Population(segment.getName() == null ? key : segment.getName(),
                RoaringBitmap.and(segments.members(store, segment, facts), facts.visible()));
    }
}
