/** Parsing, running and telling of commands; the application that wraps them. */
package org.clientele.cli.internal;
