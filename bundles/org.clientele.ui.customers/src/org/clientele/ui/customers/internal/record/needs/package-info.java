/** The page of the record for what a customer needs: a board, a table, and questions that bring needs to light. */
package org.clientele.ui.customers.internal.record.needs;
