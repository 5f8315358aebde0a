/** Contacts between the staff and customers. */
package org.clientele.customers.internal.interactions;
