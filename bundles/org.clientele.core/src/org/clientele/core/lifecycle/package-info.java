/**
 * Stages of the relation with a customer: models, who stands where, how it got there, what moves it on [L01,
 * L03, L04, C20].
 * <p>
 * Services are safe for any thread but not meant for a user interface thread, unless a method says that it returns at
 * once; what they return is immutable.
 *
 * @since 1.0
 */
package org.clientele.core.lifecycle;
