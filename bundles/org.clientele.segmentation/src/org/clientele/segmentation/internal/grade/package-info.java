/** Grades by tables of thresholds, their reviews, and what they give: the engine and the services over it. */
package org.clientele.segmentation.internal.grade;
