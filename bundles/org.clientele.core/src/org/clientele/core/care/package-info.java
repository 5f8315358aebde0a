/**
 * Plans to keep customers, to visit them again and to win them back [R01, R02, P14].
 * <p>
 * Services are safe for any thread but not meant for a user interface thread, unless a method says that it returns at
 * once; what they return is immutable.
 *
 * @since 1.0
 */
package org.clientele.core.care;
