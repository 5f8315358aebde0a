/**
 * Changing one value of many customers.
 */
package org.clientele.ui.customers.internal.bulk;
