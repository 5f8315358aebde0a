/**
 * Bulk work: batches whose rows nobody sees before they are complete, and their undo.
 */
package org.clientele.store.internal.batch;
