/**
 * Customers that are about to go: signs of decline, decisions and what came of them, estrangement, levels of
 * relation [L02, L08, P05, P13, R12], and the probability that somebody buys again.
 * <p>
 * Services are safe for any thread but not meant for a user interface thread, unless a method says that it returns at
 * once; what they return is immutable.
 *
 * @since 1.0
 */
package org.clientele.core.retention;
