/** Places of customers in classification schemes: entering, computing, columns. */
package org.clientele.customers.internal.classification;
