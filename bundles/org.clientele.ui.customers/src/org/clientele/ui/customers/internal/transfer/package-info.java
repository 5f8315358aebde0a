/**
 * Import and export of the customer list.
 */
package org.clientele.ui.customers.internal.transfer;
