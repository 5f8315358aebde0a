package org.clientele.rules.internal;

import java.util.ArrayList;
import java.util.List;

import org.clientele.core.ClienteleException;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.rules.ProofNode;
import org.eclipse.osgi.util.NLS;

/** Proves a tree for one customer. */
final class Proofs {

    private final FactSnapshot facts;
    private final int row;

    Proofs(FactSnapshot facts, int row) {
        this.facts = facts;
        this.row = row;
    }

    ProofNode prove(RuleNode node) throws ClienteleException {
        if (node.kind() == RuleNode.Kind.LEAF) {
            return node.type().explain(node.leaf(), facts, row);
        }
        List<ProofNode> children = new ArrayList<>();
        for (RuleNode child : node.children()) {
            children.add(prove(child));
        }
        long met = children.stream().filter(ProofNode::holds).count();
        return switch (node.kind()) {
        case ALL -> new ProofNode(met == children.size(), Messages.all, children);
        case ANY -> new ProofNode(met > 0, Messages.any, children);
        case AT_LEAST -> new ProofNode(met >= node.atLeast(),
                NLS.bind(Messages.at_least, new Object[] { node.atLeast(), children.size(), met }), children);
        default -> new ProofNode(met == 0, Messages.not, children);
        };
    }
}
