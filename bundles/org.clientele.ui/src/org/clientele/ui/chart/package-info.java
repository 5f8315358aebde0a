/**
 * Small pictures of figures: a {@link org.clientele.ui.chart.Scene scene} of shapes with the colours of the theme, shown
 * on a {@link org.clientele.ui.chart.ChartCanvas canvas} that mouse, keys and screen readers reach, and written to files.
 * Scenes are plain values for any thread; the rest belongs to the user interface thread.
 *
 * @since 1.0
 */
package org.clientele.ui.chart;
