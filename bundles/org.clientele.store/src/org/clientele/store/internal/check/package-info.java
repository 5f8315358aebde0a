/**
 * Checks of a whole store, which find what no single read would tell.
 */
package org.clientele.store.internal.check;
