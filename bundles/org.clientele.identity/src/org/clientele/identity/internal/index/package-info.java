/** The index files: documents, reading them from the store, writing, opening, forgetting. */
package org.clientele.identity.internal.index;
