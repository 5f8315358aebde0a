/** The timeline of a customer and our own contributions to it. */
package org.clientele.customers.internal.timeline;
