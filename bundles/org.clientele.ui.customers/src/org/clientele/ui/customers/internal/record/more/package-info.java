/**
 * Records of partners' classes on the customer record: their page, tables and form.
 */
package org.clientele.ui.customers.internal.record.more;
