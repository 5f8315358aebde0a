/**
 * The first page of a customer's record: what it is worth, whether it is worth pursuing, what is missing, what is next.
 */
package org.clientele.ui.customers.internal.record.overview;
