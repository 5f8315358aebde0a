/**
 * The columnar fact base: what rules need to know of all customers.
 *
 * @since 0.1.0
 */
package org.clientele.facts;
