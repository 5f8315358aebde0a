/** Who is in which segment: kept up to date by what changes, with a log in valid time. */
package org.clientele.segmentation.internal.membership;
