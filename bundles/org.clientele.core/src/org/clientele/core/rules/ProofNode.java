package org.clientele.core.rules;

import java.util.List;

/**
 * Why a condition holds for one customer, or does not.
 *
 * @param holds whether it does
 * @param text the condition and the fact in the user's language, such as "Orders: 1, wanted = 1"
 * @param children the proofs of the parts
 * @param facts the facts that it rests on, for a leaf
 * @param hint what would have to change, such as "2 more orders by 30 June", or that it cannot be changed; null where
 *        the condition holds and where nothing is known. The rule service fills it in for leaves that leave it null.
 * @since 1.0
 */
public record ProofNode(boolean holds, String text, List<ProofNode> children, List<UsedFact> facts, String hint) {

    /** Copies the lists. */
    public ProofNode {
        children = List.copyOf(children);
        facts = List.copyOf(facts);
    }

    /**
     * A node without facts of its own.
     *
     * @param holds whether the condition holds
     * @param text the condition in the user's language
     * @param children the proofs of the parts
     */
    public ProofNode(boolean holds, String text, List<ProofNode> children) {
        this(holds, text, children, List.of(), null);
    }

    /**
     * A leaf.
     *
     * @param holds whether the condition holds
     * @param text the condition and the fact in the user's language
     * @param facts the facts that it rests on
     * @return the node
     */
    public static ProofNode leaf(boolean holds, String text, List<UsedFact> facts) {
        return new ProofNode(holds, text, List.of(), facts, null);
    }
}
