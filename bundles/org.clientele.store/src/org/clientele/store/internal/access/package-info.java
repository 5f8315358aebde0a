/**
 * The access rule in SQL. Every query over the model's tables passes through here.
 */
package org.clientele.store.internal.access;
