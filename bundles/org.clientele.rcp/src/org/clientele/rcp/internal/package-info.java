/**
 * Application, product and perspectives: only wiring.
 */
package org.clientele.rcp.internal;
