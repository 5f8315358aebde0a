package org.clientele.customers.internal.relationships;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;

import org.clientele.core.ClienteleException;
import org.clientele.core.relationships.Tie;
import org.clientele.model.Relationship;
import org.clientele.model.RelationshipKind;
import org.clientele.model.TieStrength;

/**
 * A relationship with the ids of its parties, before anybody looked who may be seen.
 *
 * @param id the relationship's id
 * @param kind its kind
 * @param from where it is kept
 * @param to its target
 * @param strength its strength
 * @param share the controlled part, or null
 * @param role the role; may be empty
 * @param validFrom the first day, or null
 * @param validTo the last day, or null
 */
record Link(long id, RelationshipKind kind, long from, long to, TieStrength strength, BigDecimal share, String role,
        LocalDate validFrom, LocalDate validTo) {

    private static final BigDecimal HALF = BigDecimal.valueOf(50);

    /** Strong ones first, then weak ones; of one strength by kind. */
    static final Comparator<Link> STRONGEST = Comparator.comparingInt(Link::weakness).thenComparing(Link::kind)
            .thenComparing(Link::id);

    static Link of(long from, Relationship r) {
        return new Link(r.getId(), r.getKind(), from, r.getTarget() == null ? 0 : r.getTarget().value(),
                r.getStrength(), r.getShare(), r.getRole() == null ? "" : r.getRole(), r.getValidFrom(), //$NON-NLS-1$
                r.getValidTo());
    }

    boolean isValidOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }

    int weakness() {
        return rank(strength);
    }

    static int rank(TieStrength strength) {
        return switch (strength) {
        case STRONG -> 0;
        case WEAK -> 1;
        case UNKNOWN -> 2;
        };
    }

    long other(long party) {
        return from == party ? to : from;
    }

    boolean isMajority() {
        return kind == RelationshipKind.CONTROLS && share != null && share.compareTo(HALF) > 0;
    }

    Tie tie(PartyNames names) throws ClienteleException {
        return new Tie(id, kind, names.ref(from), names.ref(to), strength, share, role, validFrom, validTo);
    }
}
