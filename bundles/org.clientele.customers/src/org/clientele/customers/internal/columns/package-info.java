/**
 * Columns of the fact base over what parties contain, such as custom fields and entered classifications: read once, then
 * kept current by re-reading the parties that the journal names.
 */
package org.clientele.customers.internal.columns;
