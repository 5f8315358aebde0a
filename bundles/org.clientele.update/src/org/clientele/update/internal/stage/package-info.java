/**
 * From a plan to the next start: the staging folder, the snapshot, and the applications that the start script runs. The
 * script and these classes share the files of {@link UpdateFolder}.
 */
package org.clientele.update.internal.stage;
