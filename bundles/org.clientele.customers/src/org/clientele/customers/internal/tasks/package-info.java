/** Tasks of customers and of the staff. */
package org.clientele.customers.internal.tasks;
