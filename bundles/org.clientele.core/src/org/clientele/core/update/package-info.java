/**
 * Installing, updating and rolling back features from update sites: a plan says what would change and what speaks
 * against it, a stage holds everything downloaded and verified, and the start script applies it while the program is
 * not running.
 *
 * <p>All methods may be called from any thread but the user interface thread: they read sites. The records are
 * immutable.
 *
 * @since 1.0
 */
package org.clientele.core.update;
