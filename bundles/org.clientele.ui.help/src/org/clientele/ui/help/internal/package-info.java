/** The view of the help, and what the platform asks for to show it. */
package org.clientele.ui.help.internal;
