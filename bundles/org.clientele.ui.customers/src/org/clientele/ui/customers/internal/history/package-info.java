/**
 * What was changed in a record, the record as it was, and how changes are taken back.
 */
package org.clientele.ui.customers.internal.history;
