/**
 * The import itself. A file is read once into a compact spool and primitive tables; when all rows are known, their
 * outcomes are settled, returns are linked, and the store pulls the new rows out of the spool.
 */
package org.clientele.exchange.internal.load;
