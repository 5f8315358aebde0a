/**
 * The fact base: what rules, lists and charts need of all customers, as columns in memory that follow the commit
 * journal. A reader takes a numbered {@link org.clientele.core.facts.FactSnapshot}, which never changes, and may use it
 * on any thread.
 *
 * @since 1.0
 */
package org.clientele.core.facts;
