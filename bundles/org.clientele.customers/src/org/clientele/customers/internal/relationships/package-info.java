/** Ties between parties, the picture around one, hierarchies with sums, and who knows whom [Q06]. */
package org.clientele.customers.internal.relationships;
