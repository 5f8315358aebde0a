/** The life of the relation with a customer. */
package org.clientele.lifecycle.internal;
