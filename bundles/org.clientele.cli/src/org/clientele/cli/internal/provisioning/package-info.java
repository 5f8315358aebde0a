/** What IT set, as the command line obeys and checks it. */
package org.clientele.cli.internal.provisioning;
