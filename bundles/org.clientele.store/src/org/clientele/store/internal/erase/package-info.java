/**
 * Erasing parties for ever: their keys, their values in the live tables, and the traces of these in the store's files.
 */
package org.clientele.store.internal.erase;
