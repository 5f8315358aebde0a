/**
 * Import and export. A file is sniffed, a mapping is proposed and kept as a file of its own, and an import is one batch:
 * it is invisible until it is complete and can be undone as a whole. Nothing is silently dropped: each row is counted
 * under what became of it.
 *
 * @since 1.0
 */
package org.clientele.core.exchange;
