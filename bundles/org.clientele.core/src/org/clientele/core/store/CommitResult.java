package org.clientele.core.store;

import java.util.List;

import org.eclipse.core.runtime.IStatus;

/**
 * How a commit ended.
 *
 * @param status OK, or why nothing was written
 * @param sequence the commit's number in the journal; 0 when nothing was written
 * @param conflicts what somebody else changed first; empty unless the status says CONFLICT
 * @param problems with the status INVALID_RECORD, the values that cannot be stored, where they are known; when it was
 *        committed, one entry for each {@link CommitCheck} that failed and was left out
 * @since 1.0
 */
public record CommitResult(IStatus status, long sequence, List<Conflict> conflicts, List<CommitProblem> problems) {

    /** Copies the lists. */
    public CommitResult {
        conflicts = List.copyOf(conflicts);
        problems = List.copyOf(problems);
    }

    /**
     * A result without problems of values.
     *
     * @param status OK, or why nothing was written
     * @param sequence the commit's number in the journal; 0 when nothing was written
     * @param conflicts what somebody else changed first; empty unless the status says CONFLICT
     */
    public CommitResult(IStatus status, long sequence, List<Conflict> conflicts) {
        this(status, sequence, conflicts, List.of());
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
