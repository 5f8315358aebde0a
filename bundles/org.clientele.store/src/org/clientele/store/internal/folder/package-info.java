/**
 * A store's folder: what lies in it, who may read it, which process has it.
 */
package org.clientele.store.internal.folder;
