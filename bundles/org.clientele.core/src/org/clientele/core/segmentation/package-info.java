/**
 * Segments, RFM scores and the customer pyramid [C13, V05]. All methods work on a snapshot of the fact base that
 * the caller took, are safe for any thread, and may take a while: not for a user interface thread.
 *
 * @since 1.0
 */
package org.clientele.core.segmentation;
