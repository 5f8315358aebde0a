/** Perspectives for the three questions to a relation: build, maintain, save [L07]. */
package org.clientele.ui.lifecycle.internal.perspective;
