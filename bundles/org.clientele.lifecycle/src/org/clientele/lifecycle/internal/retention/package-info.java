/** Decline: signals weighed by models, with proof, and how good they are [L02, P05]. */
package org.clientele.lifecycle.internal.retention;
