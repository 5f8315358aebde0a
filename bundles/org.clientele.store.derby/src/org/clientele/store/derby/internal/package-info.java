/**
 * The embedded Derby engine as a data source factory, and nothing else.
 */
package org.clientele.store.derby.internal;
