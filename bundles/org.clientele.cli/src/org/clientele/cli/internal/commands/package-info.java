/** The commands that come with the product. */
package org.clientele.cli.internal.commands;
