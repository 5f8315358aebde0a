/** The Why view: why a customer is in a segment, a class or a grade, and what would have to change. */
package org.clientele.ui.segments.internal.why;
