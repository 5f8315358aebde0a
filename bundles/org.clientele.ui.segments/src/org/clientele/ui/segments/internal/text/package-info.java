/**
 * The editor of conditions as text. {@code ConditionTextModel} is what it knows, without a screen; the rest is drawing.
 */
package org.clientele.ui.segments.internal.text;
