/** Scores by recency, frequency and monetary value: models, runs, columns, and the scheme of the areas. */
package org.clientele.segmentation.internal.rfm;
