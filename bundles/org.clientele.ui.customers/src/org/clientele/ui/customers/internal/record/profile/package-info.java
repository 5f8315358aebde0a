/** The page of the record on which the values of a customer are entered: who it is, how to reach it, its classes. */
package org.clientele.ui.customers.internal.record.profile;
