/**
 * One change to many customers: shown beforehand, run with progress and cancel, undone as one. Services are safe for any
 * thread and not for a user interface thread.
 *
 * @since 1.0
 */
package org.clientele.core.bulk;
