/** Which column means what: proposed, kept as a file, and bound to the columns of a file. */
package org.clientele.exchange.internal.mapping;
