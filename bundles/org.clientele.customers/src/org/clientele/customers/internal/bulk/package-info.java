/**
 * One change to many customers.
 */
package org.clientele.customers.internal.bulk;
