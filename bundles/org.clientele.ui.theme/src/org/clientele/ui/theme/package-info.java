/**
 * Light and dark. The colours are in the style sheets of this bundle, none in Java. For the user interface thread.
 *
 * @since 1.0
 */
package org.clientele.ui.theme;
