package org.clientele.rules;

import java.util.Collection;

import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.rules.ProposedChange;
import org.clientele.rules.internal.proposal.CopiedFacts;

/**
 * Tries changes of one customer on a copy of the facts.
 *
 * @since 1.0
 */
public final class ProposedFacts {

    private ProposedFacts() {
    }

    /**
     * The facts as they would be after some changes. Values are overlaid, nothing is copied; columns that are computed
     * of orders follow, other computed columns stay as they are. Events happen on the day of the copy, or on their last
     * day where that is earlier.
     *
     * @param facts the facts
     * @param row the customer's row
     * @param changes the changes
     * @return another snapshot of the same rows
     * @throws IllegalArgumentException for a change that cannot be: of an unknown column or stream, with a value of the
     *         wrong kind, of more than 100,000 events, or with a day that is over
     */
    public static FactSnapshot apply(FactSnapshot facts, int row, Collection<? extends ProposedChange> changes) {
        return CopiedFacts.of(facts, row, changes);
    }
}
