/**
 * Calls, visits, mails, notes and meetings with customers, who took part, what came of them and what is next.
 *
 * <p>
 * Services are safe for any thread and must not be called on a user interface thread.
 *
 * @since 1.0
 */
package org.clientele.core.interactions;
