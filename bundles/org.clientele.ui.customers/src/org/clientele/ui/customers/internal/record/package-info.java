/**
 * The customer record: its handle, which knows no widget, and the editor with its pages.
 */
package org.clientele.ui.customers.internal.record;
