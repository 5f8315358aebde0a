/** The commands {@code site}, {@code addon}, {@code update} and {@code mirror} of the command line. */
package org.clientele.update.internal.commands;
