/** Views and editors of the life cycle. */
package org.clientele.ui.lifecycle.internal;
