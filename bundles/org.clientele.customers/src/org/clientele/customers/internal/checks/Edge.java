package org.clientele.customers.internal.checks;

import java.math.BigDecimal;

import org.clientele.model.Relationship;
import org.clientele.model.RelationshipKind;

/**
 * A relationship as the checks see it.
 *
 * @param id the relationship's id
 * @param source the party that keeps it
 * @param target its target
 * @param kind its kind
 * @param share the controlled part, or null
 * @param span the days on which it holds
 */
record Edge(long id, long source, long target, RelationshipKind kind, BigDecimal share, Span span) {

    static Edge of(long source, Relationship relationship) {
        return new Edge(relationship.getId(), source,
                relationship.getTarget() == null ? 0 : relationship.getTarget().value(), relationship.getKind(),
                relationship.getShare(), Span.of(relationship.getValidFrom(), relationship.getValidTo()));
    }

    /** Whether it puts one party above another. */
    boolean isHierarchy() {
        return (kind == RelationshipKind.PART_OF || kind == RelationshipKind.CONTROLS) && target != 0;
    }

    long parent() {
        return kind == RelationshipKind.PART_OF ? target : source;
    }

    long child() {
        return kind == RelationshipKind.PART_OF ? source : target;
    }

    boolean hasShare() {
        return kind == RelationshipKind.CONTROLS && share != null && target != 0;
    }
}
