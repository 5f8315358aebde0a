/** The search box of the window's toolbar. */
package org.clientele.ui.customers.internal.search;
