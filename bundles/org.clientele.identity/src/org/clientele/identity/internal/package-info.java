/** The search of parties: the service and what keeps an index by the commit journal. */
package org.clientele.identity.internal;
