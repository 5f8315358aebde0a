/**
 * The sample data and the demonstration on it. Safe for any thread; not for a user interface thread.
 *
 * @since 0.1
 */
package org.clientele.sample;
