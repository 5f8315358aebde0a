package org.clientele.core.relationships;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.clientele.model.RelationshipKind;
import org.clientele.model.TieStrength;

/**
 * A relationship from one party to another: "from" works for, is part of, knows, refers or controls "to".
 *
 * @param id the relationship's id; 0 for one that was not saved yet
 * @param kind what it is
 * @param from where it starts and is kept
 * @param to its target
 * @param strength how strong it is
 * @param share the controlled part of the target in percent, or null
 * @param role the position or function; may be empty
 * @param validFrom the first day, or null
 * @param validTo the last day, or null
 * @since 1.0
 */
public record Tie(long id, RelationshipKind kind, PartyRef from, PartyRef to, TieStrength strength, BigDecimal share,
        String role, LocalDate validFrom, LocalDate validTo) {

    /**
     * Tells whether it holds on a day.
     *
     * @param day the day
     * @return true from the first to the last day
     */
    public boolean isValidOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }
}
