/** What bundles offer to import, export and bring, and how it is run. */
package org.clientele.exchange.internal.offer;
