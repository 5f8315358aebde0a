package org.clientele.core.care;

import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

import org.clientele.model.PlanState;

/**
 * Which plans are asked for. All that is set must hold.
 *
 * @param customer only of this party
 * @param owner only of this account
 * @param states only in one of these states; never empty
 * @since 1.0
 */
public record PlanQuery(OptionalLong customer, Optional<String> owner, Set<PlanState> states) {

    /** Copies the set. */
    public PlanQuery {
        states = Set.copyOf(states);
        if (states.isEmpty()) {
            throw new IllegalArgumentException("A query for plans needs a state"); //$NON-NLS-1$
        }
    }

    /** Plans that are active or paused, of everybody. */
    public static PlanQuery open() {
        return new PlanQuery(OptionalLong.empty(), Optional.empty(), EnumSet.of(PlanState.ACTIVE, PlanState.PAUSED));
    }

    /**
     * All plans of a customer.
     *
     * @param partyId the party
     * @return the query
     */
    public static PlanQuery ofCustomer(long partyId) {
        return new PlanQuery(OptionalLong.of(partyId), Optional.empty(), EnumSet.allOf(PlanState.class));
    }
}
