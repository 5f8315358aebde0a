/** What is installed, and the bundle of files for whoever helps, without customer data. */
package org.clientele.operations.internal.support;
