/**
 * Who may do what, by roles that are given to accounts.
 *
 * <p>All methods may be called from any thread.
 *
 * @since 1.0
 */
package org.clientele.core.roles;
