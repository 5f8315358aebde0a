package org.clientele.core.rules;

import org.clientele.model.Condition;

/**
 * What is wrong with a node of a tree.
 *
 * @param node the node; null where a node should be and is not
 * @param operand the name of the operand at fault, or null
 * @param code RULE_INVALID, RULE_DISABLED, RULE_CYCLE or RULE_TYPE_FAILED
 * @param sentence what is wrong and what to do, in the user's language
 * @since 1.0
 */
public record RuleProblem(Condition node, String operand, int code, String sentence) {
}
