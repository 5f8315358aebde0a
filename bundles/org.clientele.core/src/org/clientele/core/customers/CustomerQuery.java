package org.clientele.core.customers;

/**
 * What a list shows, and in which order.
 *
 * @param scope which customers
 * @param filter text that the number or a word of the name has to begin with, letter case ignored; several words must
 *        all be found; blank for no filter
 * @param sortColumn the id of a column of the fact base
 * @param descending whether the greatest comes first
 * @since 1.0
 */
public record CustomerQuery(CustomerScope scope, String filter, String sortColumn, boolean descending) {
}
