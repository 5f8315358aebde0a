/** Needs of customers [D01-D05]. */
package org.clientele.customers.internal.needs;
