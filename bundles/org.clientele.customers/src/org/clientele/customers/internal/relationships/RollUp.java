package org.clientele.customers.internal.relationships;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.clientele.core.ClienteleException;
import org.clientele.core.facts.FactColumn;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.relationships.HierarchyNode;
import org.clientele.core.relationships.HierarchyNode.Figures;

/** Sums the figures of the fact base from the leaves to the root. */
final class RollUp {

    private static final String ORDERS = "orders.count"; //$NON-NLS-1$
    private static final String NET = "orders.net"; //$NON-NLS-1$

    private final Tree tree;
    private final PartyNames names;
    private final FactSnapshot facts;

    RollUp(Tree tree, PartyNames names, FactSnapshot facts) {
        this.tree = tree;
        this.names = names;
        this.facts = facts;
    }

    HierarchyNode node(long party, Link link) throws ClienteleException {
        List<HierarchyNode> children = new ArrayList<>();
        for (Link below : tree.below(party)) {
            children.add(node(below.other(party), below));
        }
        children.sort(Comparator.comparing(n -> n.party().name()));
        Figures own = own(party);
        Figures total = own;
        for (HierarchyNode child : children) {
            total = total.plus(child.total());
        }
        return new HierarchyNode(names.ref(party), link == null ? Optional.empty() : Optional.of(link.tie(names)), own,
                total, children);
    }

    private Figures own(long party) {
        int row = facts.rowOf(party);
        if (row < 0 || !facts.visible().contains(row)) {
            return Figures.NONE;
        }
        long net = number(NET, row);
        return new Figures(BigDecimal.valueOf(net, FactColumn.AMOUNT_SCALE), number(ORDERS, row), 1);
    }

    private long number(String column, int row) {
        long number = facts.column(column).map(c -> c.number(row)).orElse(0L);
        return number == FactColumn.MISSING ? 0 : number;
    }
}
