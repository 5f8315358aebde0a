package org.clientele.ui.chart;

import org.clientele.core.customers.CustomerScope;

/**
 * What a click on a chart opens. Immutable.
 *
 * @param title what to call the customers; null for the usual name of the scope
 * @param scope which customers
 * @since 1.0
 */
public record Opening(String title, CustomerScope scope) {
}
