/** Keeps what is wrong with contributions and operations, and notices what bundles leave behind. */
package org.clientele.operations.internal.health;
