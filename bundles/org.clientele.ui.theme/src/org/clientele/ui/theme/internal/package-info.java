/**
 * The command that changes the theme.
 */
package org.clientele.ui.theme.internal;
