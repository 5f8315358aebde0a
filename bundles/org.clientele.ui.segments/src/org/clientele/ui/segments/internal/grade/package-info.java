/** Grades: the page of the record, the editor of grade tables, and what a change of one would do. */
package org.clientele.ui.segments.internal.grade;
