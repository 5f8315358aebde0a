/**
 * Navigator, customer list and the record editor.
 */
package org.clientele.ui.customers.internal;
