package org.clientele.rules.internal;

import java.util.List;

import org.clientele.core.ClienteleException;
import org.clientele.model.Condition;
import org.clientele.model.TypedCondition;

/**
 * A node of a tree, read and checked.
 *
 * @param condition the node of the model; null for an empty place
 * @param kind what it does
 * @param atLeast how many children at least, for AT_LEAST
 * @param children the parts
 * @param type what a leaf means; null for others and for a leaf that failed
 * @param identity the text that a leaf's result depends on; null for others
 * @param failure why the node itself cannot be evaluated, or null
 */
record RuleNode(Condition condition, Kind kind, int atLeast, List<RuleNode> children, InstalledType type,
        String identity, ClienteleException failure) {

    /** What a node does. */
    enum Kind {
        ALL, ANY, AT_LEAST, NOT, LEAF
    }

    TypedCondition leaf() {
        return (TypedCondition) condition;
    }

    /** The failure of this node or the first of a part, or null. */
    ClienteleException firstFailure() {
        if (failure != null) {
            return failure;
        }
        for (RuleNode child : children) {
            ClienteleException first = child.firstFailure();
            if (first != null) {
                return first;
            }
        }
        return null;
    }
}
