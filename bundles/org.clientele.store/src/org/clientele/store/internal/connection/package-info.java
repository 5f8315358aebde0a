/**
 * Connections to a store's database and the meaning of the driver's failures. Nothing else holds a connection.
 */
package org.clientele.store.internal.connection;
