/**
 * Rules as data. A rule is a tree of {@link org.clientele.model.Condition conditions}; what a leaf means is told by a
 * contributed {@link org.clientele.core.rules.ConditionType}. One evaluator serves all: for everybody it gives bitmaps,
 * for one customer a {@link org.clientele.core.rules.ProofNode proof} and the {@link org.clientele.core.rules.Proposal
 * changes} that would make a rule hold.
 *
 * @since 1.0
 */
package org.clientele.core.rules;
