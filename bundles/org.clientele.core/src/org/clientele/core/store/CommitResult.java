package org.clientele.core.store;

import java.util.List;

import org.eclipse.core.runtime.IStatus;

/**
 * How a commit ended.
 *
 * @param status OK, or why nothing was written
 * @param sequence the commit's number in the journal; 0 when nothing was written
 * @param conflicts what somebody else changed first; empty unless the status says CONFLICT
 * @since 0.1
 */
public record CommitResult(IStatus status, long sequence, List<Conflict> conflicts) {

    /** Copies the list. */
    public CommitResult {
        conflicts = List.copyOf(conflicts);
    }

    /**
     * Tells whether everything was written.
     *
     * @return true when it was
     */
    public boolean isCommitted() {
        return status.isOK();
    }
}
