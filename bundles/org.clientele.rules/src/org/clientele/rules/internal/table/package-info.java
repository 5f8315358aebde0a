/** First-hit decision tables: reading the cells, deciding singly with a proof and for all customers at once. */
package org.clientele.rules.internal.table;
