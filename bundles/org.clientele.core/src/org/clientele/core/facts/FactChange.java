package org.clientele.core.facts;

import java.util.Set;

import org.roaringbitmap.RoaringBitmap;

/**
 * What may differ between two snapshots of one fact base. It may name more than what differs, never less. Values that
 * change with the day alone ({@link FactSnapshot#isTimed}) are not in it.
 *
 * @param from the commit of the earlier snapshot
 * @param to the commit of the later snapshot
 * @param rows the customers that were touched, new and removed ones included; not to be changed
 * @param touched ids of the columns and streams whose values may differ for these rows; with what
 *        {@link ColumnProvider#sources} names beside columns
 * @param anywhere those of them whose values may differ for any customer, since a change of one customer can change the
 *        value of others, such as shares and quantiles
 * @param everything whether anything may differ: the facts were built anew, or the change is no longer known
 * @since 1.0
 */
public record FactChange(long from, long to, RoaringBitmap rows, Set<String> touched, Set<String> anywhere,
        boolean everything) {

    /** Copies the sets. */
    public FactChange {
        touched = Set.copyOf(touched);
        anywhere = Set.copyOf(anywhere);
    }

    /**
     * A change that concerns nobody but the rows.
     *
     * @param from the commit of the earlier snapshot
     * @param to the commit of the later snapshot
     * @param rows the customers that were touched
     * @param touched ids of the columns and streams whose values may differ for these rows
     * @param everything whether anything may differ
     */
    public FactChange(long from, long to, RoaringBitmap rows, Set<String> touched, boolean everything) {
        this(from, to, rows, touched, Set.of(), everything);
    }

    /**
     * No change.
     *
     * @param from the commit of the earlier snapshot
     * @param to the commit of the later snapshot
     * @return a change without rows
     */
    public static FactChange none(long from, long to) {
        return new FactChange(from, to, new RoaringBitmap(), Set.of(), false);
    }

    /**
     * A change of which nothing is known.
     *
     * @param from the commit of the earlier snapshot
     * @param to the commit of the later snapshot
     * @return a change of everything
     */
    public static FactChange everything(long from, long to) {
        return new FactChange(from, to, new RoaringBitmap(), Set.of(), true);
    }

    /**
     * Tells whether nothing differs.
     *
     * @return true when it is certain
     */
    public boolean isEmpty() {
        return !everything && rows.isEmpty() && anywhere.isEmpty();
    }

    /**
     * Tells whether values of a column or stream may differ.
     *
     * @param id the id of a column or stream
     * @return true when they may, for some customer
     */
    public boolean touches(String id) {
        return everything || touched.contains(id) || anywhere.contains(id);
    }
}
