/** Values read from the characters of a field. */
package org.clientele.exchange.internal.value;
