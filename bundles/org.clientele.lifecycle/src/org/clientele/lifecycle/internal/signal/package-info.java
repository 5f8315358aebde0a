/** The shipped signs of decline [L02]. */
package org.clientele.lifecycle.internal.signal;
