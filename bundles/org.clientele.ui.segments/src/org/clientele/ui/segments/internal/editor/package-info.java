/** The editor of a segment: its condition as a tree and as text with live counts, its description, its history. */
package org.clientele.ui.segments.internal.editor;
