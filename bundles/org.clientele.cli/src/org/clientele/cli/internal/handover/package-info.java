/** Handing a command to the process that has the store open, over a private local socket. */
package org.clientele.cli.internal.handover;
