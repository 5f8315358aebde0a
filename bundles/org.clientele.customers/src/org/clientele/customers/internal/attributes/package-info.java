/** Attributes of the customer's own record as columns. */
package org.clientele.customers.internal.attributes;
