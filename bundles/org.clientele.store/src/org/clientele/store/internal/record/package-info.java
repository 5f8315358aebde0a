/**
 * Rows of aggregates, their way into object graphs and back, and the queries over them.
 */
package org.clientele.store.internal.record;
