/**
 * The journal of commits, the history of values and the chain of audit entries, written in the transaction of the
 * change that they tell.
 */
package org.clientele.store.internal.history;
