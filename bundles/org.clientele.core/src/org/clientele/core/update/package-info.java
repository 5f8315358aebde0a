/**
 * Installing, updating and rolling back features from update sites.
 *
 * <p>All methods may be called from any thread but the user interface thread: they read sites.
 *
 * @since 1.0
 */
package org.clientele.core.update;
