/**
 * The one door to customer data behind the API in {@code org.clientele.core.store}.
 */
package org.clientele.store.internal;
