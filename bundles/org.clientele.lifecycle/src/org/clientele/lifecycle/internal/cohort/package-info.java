/**
 * Cohorts and survival: scans of the order headers in several threads, and the estimators over what they count.
 */
package org.clientele.lifecycle.internal.cohort;
