/**
 * Lists of customers: sorted and filtered in memory, the visible rows fetched by key. Safe for any thread; not for a
 * user interface thread.
 *
 * @since 1.0
 */
package org.clientele.core.customers;
