/**
 * Conditions and proofs on the screen: {@link org.clientele.ui.rules.ConditionTextEditor} is a text in which somebody
 * writes a condition, {@link org.clientele.ui.rules.ConditionTextModel} what it knows without a screen, and
 * {@link org.clientele.ui.rules.ProofTree} shows why something holds or does not. For the user interface thread unless
 * stated otherwise.
 *
 * @since 1.0
 */
package org.clientele.ui.rules;
