/** Takes pictures of the running workbench. Everything here runs in a thread of its own that asks the screen for things. */
package org.clientele.screenshots.internal;
