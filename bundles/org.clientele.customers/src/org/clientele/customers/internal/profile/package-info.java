/** Completeness, sources and ages of the values of a record [I1, I2, I4]. */
package org.clientele.customers.internal.profile;
