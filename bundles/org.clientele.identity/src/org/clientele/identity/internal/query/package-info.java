/** From what was typed to ranked hits. */
package org.clientele.identity.internal.query;
