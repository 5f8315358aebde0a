package org.clientele.core.facts;

import org.clientele.model.RelationshipKind;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The relationships of customers, seen from both ends, grouped by customer row. Immutable; all threads may read.
 *
 * @since 0.1
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
