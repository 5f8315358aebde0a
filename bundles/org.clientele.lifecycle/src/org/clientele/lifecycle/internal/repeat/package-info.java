/** Models of repeat buying, fitted on the orders of a store. */
package org.clientele.lifecycle.internal.repeat;
