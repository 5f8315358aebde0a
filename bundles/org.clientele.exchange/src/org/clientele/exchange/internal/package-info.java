/** The services of this bundle. */
package org.clientele.exchange.internal;
