/** Commands for whoever cares for an installation. */
package org.clientele.cli.internal.operations;
