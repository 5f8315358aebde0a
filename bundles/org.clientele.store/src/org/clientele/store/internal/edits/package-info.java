/**
 * Bulk edits: units of work on existing records under one id, taken back as one.
 */
package org.clientele.store.internal.edits;
