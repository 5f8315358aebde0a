/**
 * What somebody has to do for customers. Tasks come from people, from decisions and from the next steps of interactions;
 * later capabilities add origins of their own.
 *
 * <p>
 * Services are safe for any thread and must not be called on a user interface thread. What the access filter hides from
 * the asker is neither listed nor counted.
 *
 * @since 1.0
 */
package org.clientele.core.tasks;
