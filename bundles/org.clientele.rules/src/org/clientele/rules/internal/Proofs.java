package org.clientele.rules.internal;

import java.util.ArrayList;
import java.util.List;

import org.clientele.core.ClienteleException;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.rules.ProofNode;
import org.clientele.core.rules.ProposedChange;
import org.eclipse.osgi.util.NLS;
import org.roaringbitmap.RoaringBitmap;

/** Proves a tree for one customer. */
final class Proofs {

    private final FactSnapshot facts;
    private final int row;
    private final Proposer proposer;

    Proofs(FactSnapshot facts, int row) {
        this.facts = facts;
        this.row = row;
        this.proposer = new Proposer(facts, row);
    }

    ProofNode prove(RuleNode node) throws ClienteleException {
        return prove(node, true);
    }

    /** Proves a node; a hint is of use only where the tree wants the node to hold. */
    private ProofNode prove(RuleNode node, boolean wanted) throws ClienteleException {
        if (node.kind() == RuleNode.Kind.LEAF) {
            return leaf(node, wanted);
        }
        List<ProofNode> children = new ArrayList<>();
        for (RuleNode child : node.children()) {
            children.add(prove(child, wanted ^ node.kind() == RuleNode.Kind.NOT));
        }
        long met = children.stream().filter(ProofNode::holds).count();
        return switch (node.kind()) {
        case ALL -> new ProofNode(met == children.size(), Messages.all, children);
        case ANY -> new ProofNode(met > 0, Messages.any, children);
        case AT_LEAST -> new ProofNode(met >= node.atLeast(),
                NLS.bind(Messages.at_least, new Object[] { node.atLeast(), children.size(), met }), children);
        default -> new ProofNode(met == 0, Messages.not, children, List.of(),
                met == 0 || !wanted || isTwice(node) ? null
                        : Messages.cannot_change);
        };
    }

    private static boolean isTwice(RuleNode negation) {
        return negation.children().getFirst().kind() == RuleNode.Kind.NOT;
    }

    /** Asks the type for its words; whether the leaf holds is told by the code that finds the members. */
    private ProofNode leaf(RuleNode node, boolean wanted) throws ClienteleException {
        ProofNode told = node.type().explain(node.leaf(), facts, row);
        boolean holds = node.type().evaluate(node.leaf(), facts, RoaringBitmap.bitmapOf(row)).contains(row);
        String hint = holds || !wanted ? null : told.hint();
        if (!holds && wanted && hint == null) {
            hint = proposer.change(node).map(ProposedChange::text).orElse(Messages.cannot_change);
        }
        return new ProofNode(holds, told.text(), told.children(), told.facts(), hint);
    }
}
