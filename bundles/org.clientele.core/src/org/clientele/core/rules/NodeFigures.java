package org.clientele.core.rules;

import org.eclipse.core.runtime.IStatus;

/**
 * What a run found out about one node of a tree.
 *
 * @param count for how many of all visible customers the node holds by itself, whatever stands around it; -1 when that
 *        could not be found out
 * @param nanos how long its evaluation took, that of its parts not counted, in nanoseconds; 0 for a remembered result
 * @param remembered whether the result was known from before
 * @param status OK, or why there is no count
 * @since 1.0
 */
public record NodeFigures(long count, long nanos, boolean remembered, IStatus status) {

    /**
     * Tells whether the count is known.
     *
     * @return false when the node or a part of it failed
     */
    public boolean isCounted() {
        return count >= 0;
    }
}
