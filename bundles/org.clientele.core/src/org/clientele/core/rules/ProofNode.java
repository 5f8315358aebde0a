package org.clientele.core.rules;

import java.util.List;

/**
 * Why a condition holds for one customer, or does not.
 *
 * @param holds whether it does
 * @param text the condition and the fact in the user's language, such as "Orders: 1, wanted = 1"
 * @param children the proofs of the parts
 * @since 0.1
 */
public record ProofNode(boolean holds, String text, List<ProofNode> children) {

    /** Copies the list. */
    public ProofNode {
        children = List.copyOf(children);
    }
}
