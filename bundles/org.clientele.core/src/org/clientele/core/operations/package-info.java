/**
 * The care of an installation: backups on a schedule, checks, repair, compaction, logs, the support bundle.
 *
 * <p>All methods may be called from any thread but the user interface thread where they say that they take long.
 *
 * @since 1.0
 */
package org.clientele.core.operations;
