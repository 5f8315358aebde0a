/**
 * Charts as scenes of shapes: computed without a display, painted on the screen, written as PNG or SVG, and looked up for
 * tooltips, clicks and keys.
 */
package org.clientele.ui.segments.internal.chart;
