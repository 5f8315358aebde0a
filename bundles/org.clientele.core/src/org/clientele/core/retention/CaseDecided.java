package org.clientele.core.retention;

import java.util.List;

import org.clientele.core.store.CommitResult;

/**
 * What came of a decision.
 *
 * @param result whether the decision was stored; where it was not, nothing was changed
 * @param item the case as it is now; null where it was not stored
 * @param plan the id of the recovery plan that was made; 0: none
 * @param moved whether the customer was moved to the end of the model of the life cycle
 * @param notes what was not done beside the decision, and why, such as a way to the end stage that does not exist:
 *        sentences in the user's language
 * @since 1.0
 */
public record CaseDecided(CommitResult result, CaseItem item, long plan, boolean moved, List<String> notes) {

    /** Copies the list. */
    public CaseDecided {
        notes = List.copyOf(notes);
    }
}
