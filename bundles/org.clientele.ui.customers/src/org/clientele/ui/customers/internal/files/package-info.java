/**
 * The files that are attached to a customer.
 */
package org.clientele.ui.customers.internal.files;
