package org.clientele.core.rules;

import java.util.List;

/**
 * The changes that together make a rule hold for one customer for whom it does not. The rule service has applied them
 * to a copy of the customer's facts and found that it does then.
 *
 * @param changes the changes, at least one; no two of them change the same fact
 * @param text all of them in the user's language
 * @since 1.0
 */
public record Proposal(List<ProposedChange> changes, String text) {

    /** Copies the list. */
    public Proposal {
        changes = List.copyOf(changes);
    }
}
