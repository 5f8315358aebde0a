/**
 * What customers need: a board by state, gaps, and questions that bring needs to light [D01-D05].
 *
 * <p>
 * Works on a record that the caller holds, on the caller's thread.
 *
 * @since 1.0
 */
package org.clientele.core.needs;
