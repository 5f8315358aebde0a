/** The metrics by which customers are graded, read from the streams of the fact base. */
package org.clientele.segmentation.internal.metric;
