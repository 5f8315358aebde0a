/** Custom fields: their values in a record, their texts, their columns. */
package org.clientele.customers.internal.fields;
