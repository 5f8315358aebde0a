/**
 * The customer list.
 */
package org.clientele.ui.customers.internal.list;
