/**
 * What all views and editors share: jobs, coalesced refresh, tables, charts, forms, images.
 *
 * @since 0.1.0
 */
package org.clientele.ui;
