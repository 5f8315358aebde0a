package org.clientele.core.relationships;

import java.util.List;
import java.util.Optional;

import org.clientele.model.TieStrength;

/**
 * A way from the staff to a party [Q06].
 *
 * @param staff the member of staff where that is a party of the store (an internal person); otherwise empty
 * @param account the account of the member of staff who looks after the first party of the way; empty where the way
 *        begins with an internal person
 * @param path the ties from the staff's side to the party, at least one; a tie may be walked against its direction
 * @param weakest the strength of the weakest tie: weak ties open more opportunities than strong ones
 * @since 1.0
 */
public record Acquaintance(Optional<PartyRef> staff, String account, List<Tie> path, TieStrength weakest) {

    /** Copies the list. */
    public Acquaintance {
        path = List.copyOf(path);
    }
}
