/**
 * Everything that happened with a customer, newest first, merged from contributions: interactions, orders, changes of
 * classification, needs, decisions, tasks, imports, and what partners add.
 *
 * <p>
 * Safe for any thread; not to be called on a user interface thread. Texts are in the user's language.
 *
 * @since 1.0
 */
package org.clientele.core.timeline;
