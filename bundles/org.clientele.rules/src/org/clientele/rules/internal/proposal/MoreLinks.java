package org.clientele.rules.internal.proposal;

import java.util.List;

import org.clientele.core.facts.LinkFacts;
import org.clientele.core.rules.ProposedChange.AddLink;

/**
 * Relationships with more of one customer.
 *
 * @param links the relationships
 * @param changed the customer's row
 * @param added what is added
 */
record MoreLinks(LinkFacts links, int changed, List<AddLink> added) implements LinkFacts {

    @Override
    public long count() {
        return links.count() + added.size();
    }

    @Override
    public void forEach(int row, Visitor visitor) {
        links.forEach(row, visitor);
        if (row == changed) {
            added.forEach(link -> visitor.link(link.kind(), link.outgoing(), link.party(), link.role(), true));
        }
    }

    @Override
    public void forEachDated(int row, DatedVisitor visitor) {
        links.forEachDated(row, visitor);
        if (row == changed) {
            added.forEach(link -> visitor.link(link.kind(), link.outgoing(), link.party(), link.role(), Long.MIN_VALUE,
                    Long.MAX_VALUE));
        }
    }
}
