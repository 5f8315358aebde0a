/**
 * What somebody has to do, and for whom.
 */
package org.clientele.ui.customers.internal.tasks;
