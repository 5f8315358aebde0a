/**
 * Customers by when they began: retention of cohorts and survival of segments.
 * <p>
 * Services are safe for any thread but not meant for a user interface thread, unless a method says that it returns at
 * once; what they return is immutable.
 *
 * @since 1.0
 */
package org.clientele.core.cohorts;
