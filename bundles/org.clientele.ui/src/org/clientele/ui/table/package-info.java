/**
 * Tables of any length: rows are fetched in the background, page by page, when they come into view. For the user
 * interface thread unless a method says otherwise; nothing accepts or returns null unless it says so.
 *
 * @since 1.0
 */
package org.clientele.ui.table;
