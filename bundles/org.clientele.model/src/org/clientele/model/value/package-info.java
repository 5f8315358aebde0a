/**
 * Value types of the customer model: typed ids and exact money. All are immutable and safe for use by any thread;
 * none accepts null.
 *
 * @since 1.0
 */
package org.clientele.model.value;
