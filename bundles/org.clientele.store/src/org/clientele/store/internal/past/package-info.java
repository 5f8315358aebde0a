/**
 * Aggregates as they were, rebuilt from what is stored and the history, in valid and in recorded time; and the way back:
 * reverting what a commit did.
 */
package org.clientele.store.internal.past;
