/** Records of partners: their rules, their entries of the timeline and their columns. */
package org.clientele.customers.internal.records;
