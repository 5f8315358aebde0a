/**
 * Places of customers in classification schemes, entered and computed, with their history [C01-C23]. Safe for any
 * thread, except that a record's graph belongs to one; recomputing is not for a user interface thread.
 *
 * @since 1.0
 */
package org.clientele.core.classification;
