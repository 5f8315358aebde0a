/**
 * Segments with counts, RFM and pyramid charts.
 */
package org.clientele.ui.segments.internal;
