/**
 * Segments, RFM scores and the customer pyramid.
 *
 * @since 0.1.0
 */
package org.clientele.segmentation;
