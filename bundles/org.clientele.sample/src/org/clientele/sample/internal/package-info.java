/** The demonstration over the services' API. */
package org.clientele.sample.internal;
