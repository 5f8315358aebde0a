/**
 * What differs between database engines, and nothing else: the seam at which another engine is added.
 */
package org.clientele.store.internal.dialect;
