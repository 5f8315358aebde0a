/**
 * The one door to customer data: units of work, history, audit, paging.
 *
 * @since 0.1.0
 */
package org.clientele.store;
