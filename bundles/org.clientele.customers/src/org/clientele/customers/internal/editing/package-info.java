/** Loads one record, changes it and commits it, for callers that hold no editor. */
package org.clientele.customers.internal.editing;
