/**
 * The way back to an older program: what was entered since its backup is replayed into the store that it had, as far as its
 * model can hold it; the rest is written into files.
 */
package org.clientele.store.internal.rollback;
