/**
 * Customers of an electricity utility: supply points, consumption, payments and incidents [C19], and their evaluation by
 * eight indicators [V08]. For the pack's own user interface and for whoever builds on it. Reads and writes belong to
 * background threads.
 *
 * @since 1.0
 */
package packs.utility;
