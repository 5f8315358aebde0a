package org.clientele.core.segmentation;

import org.clientele.model.Segment;
import org.eclipse.core.runtime.IStatus;

/**
 * How many members a segment has.
 *
 * @param segment the definition
 * @param count the visible members; 0 when the status is not OK
 * @param status OK, or why the segment cannot be evaluated
 * @since 1.0
 */
public record SegmentCount(Segment segment, int count, IStatus status) {
}
