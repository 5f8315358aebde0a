/**
 * What other bundles need to open a customer's record. For the user interface thread.
 *
 * @since 0.1
 */
package org.clientele.ui.customers;
