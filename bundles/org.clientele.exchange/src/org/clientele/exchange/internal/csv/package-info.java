/** Text files that hold a table: their bytes, encoding, format and rows. */
package org.clientele.exchange.internal.csv;
