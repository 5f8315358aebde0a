/** Rules for single values and single objects of a record, which need nothing but the record. */
package org.clientele.customers.internal.validation;
