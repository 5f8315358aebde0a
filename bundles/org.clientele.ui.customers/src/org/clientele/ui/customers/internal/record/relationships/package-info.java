/** The page of the record for who is connected with whom: a table, the hierarchy of organisations, and a picture. */
package org.clientele.ui.customers.internal.record.relationships;
