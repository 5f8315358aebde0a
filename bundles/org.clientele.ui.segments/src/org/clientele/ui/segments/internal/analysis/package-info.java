/** Views that compare segments, and customers by two schemes. */
package org.clientele.ui.segments.internal.analysis;
