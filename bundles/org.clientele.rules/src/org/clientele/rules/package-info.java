/**
 * Conditions in code: {@link org.clientele.rules.Conditions} makes typed trees, which
 * {@link org.clientele.core.rules.RuleService} evaluates. Safe for any thread; a tree belongs to one thread while it is
 * changed.
 *
 * @since 1.0
 */
package org.clientele.rules;
