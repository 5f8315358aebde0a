/** Looks for updates while the workbench is open, as often as central configuration says. */
package org.clientele.update.internal.lookout;
