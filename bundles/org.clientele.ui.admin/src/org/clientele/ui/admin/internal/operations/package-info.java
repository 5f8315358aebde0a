/** The status of the installation, with what can be done about it. */
package org.clientele.ui.admin.internal.operations;
