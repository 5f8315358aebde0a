/**
 * Visits of customers to a restaurant, their monthly sheet and its grades. For the pack's own user interface and for
 * whoever builds on it. Reads and writes belong to background threads.
 *
 * @since 1.0
 */
package packs.hospitality;
