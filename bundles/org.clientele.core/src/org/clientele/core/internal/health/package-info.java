/** How failures of contributions are put into words and told. */
package org.clientele.core.internal.health;
