/**
 * The headless application over the services.
 */
package org.clientele.cli.internal;
