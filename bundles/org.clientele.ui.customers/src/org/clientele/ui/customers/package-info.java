/**
 * What other bundles need to open a customer's record. For the user interface thread.
 *
 * @since 1.0
 */
package org.clientele.ui.customers;
