/**
 * What happened with a customer, by day: the page and the dialogs of interactions.
 */
package org.clientele.ui.customers.internal.timeline;
