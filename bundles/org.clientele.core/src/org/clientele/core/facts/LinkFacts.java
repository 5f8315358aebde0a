package org.clientele.core.facts;

import org.clientele.model.RelationshipKind;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The relationships of customers, seen from both ends, grouped by customer row. Immutable; all threads may read.
 *
 * @since 1.0
 */
@ProviderType
public interface LinkFacts {

    /** The id of the stream of changes to relationships in {@link FactChange#touched()}. */
    String ID = "links"; //$NON-NLS-1$

    /**
     * How many ends of relationships lie at customers.
     *
     * @return the number
     */
    long count();

    /**
     * Goes through the relationships of one customer, those that it has itself first.
     *
     * @param row a customer's row
     * @param visitor is given each
     */
    void forEach(int row, Visitor visitor);

    /**
     * Goes through the relationships of one customer with the days on which they hold.
     *
     * @param row a customer's row
     * @param visitor is given each; unless overridden, one that holds today as if it always did, any other as if it never
     *        did
     */
    default void forEachDated(int row, DatedVisitor visitor) {
        forEach(row, (kind, outgoing, otherParty, role, today) -> visitor.link(kind, outgoing, otherParty, role,
                today ? Long.MIN_VALUE : Long.MAX_VALUE, today ? Long.MAX_VALUE : Long.MIN_VALUE));
    }

    /** Is given relationships with their days. */
    @FunctionalInterface
    interface DatedVisitor {
        /**
         * One relationship.
         *
         * @param kind its kind
         * @param outgoing whether the customer is the one who has it
         * @param otherParty the id of the party at the other end
         * @param role the role as people wrote it, or null
         * @param firstDay the first day on which it holds, as days since 1970-01-01; {@link Long#MIN_VALUE} without one
         * @param lastDay the last day on which it holds; {@link Long#MAX_VALUE} without one
         */
        void link(RelationshipKind kind, boolean outgoing, long otherParty, String role, long firstDay, long lastDay);
    }

    /** Is given relationships. */
    @FunctionalInterface
    interface Visitor {
        /**
         * One relationship.
         *
         * @param kind its kind
         * @param outgoing whether the customer is the one who has it, such as the one who works for the other
         * @param otherParty the id of the party at the other end, whether a customer or not
         * @param role the role as people wrote it, or null
         * @param today whether it holds on the snapshot's day
         */
        void link(RelationshipKind kind, boolean outgoing, long otherParty, String role, boolean today);
    }
}
