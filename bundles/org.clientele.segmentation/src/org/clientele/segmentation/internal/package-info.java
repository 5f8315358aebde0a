/** Scores, tiers, segments and lists over the columns of the fact base. */
package org.clientele.segmentation.internal;
