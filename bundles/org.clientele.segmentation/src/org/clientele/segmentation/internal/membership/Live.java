package org.clientele.segmentation.internal.membership;

import java.util.Map;
import java.util.Set;

import org.clientele.core.facts.FactSnapshot;

/**
 * The memberships at one commit on one day. Immutable.
 *
 * @param facts the columns, with everybody visible
 * @param definitions the segments
 * @param graph their order
 * @param states what is known of each, by id
 * @param offered the ids of the columns and streams that there are
 */
record Live(FactSnapshot facts, SegmentSet definitions, SegmentGraph graph, Map<Long, SegmentState> states,
        Set<String> offered) {

    boolean isComplete() {
        return states.values().stream().noneMatch(SegmentState::pending);
    }
}
