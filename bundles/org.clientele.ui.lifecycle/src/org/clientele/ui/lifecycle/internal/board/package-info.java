/** The board: stages as columns, cards of customers, and moving them by hand. */
package org.clientele.ui.lifecycle.internal.board;
