/**
 * Fields that administrators add to the record in the running program. Safe for any thread, except that a record's graph
 * belongs to one.
 *
 * @since 1.0
 */
package org.clientele.core.fields;
