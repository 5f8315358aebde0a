package org.clientele.facts.internal;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

import org.roaringbitmap.RoaringBitmap;

/** What commits wrote that streams of events are made of. Filled by the one who follows, then only read. */
final class Touch {

    /** Rows of customers that came or went, for which everything is read again. */
    final RoaringBitmap renewed = new RoaringBitmap();
    /** Rows of which orders were written. */
    final RoaringBitmap orders = new RoaringBitmap();
    /** Ids of interactions that were written. */
    final Set<Long> interactions = new TreeSet<>();
    /** Ids of parties that were written, customers or not. */
    final Set<Long> parties = new TreeSet<>();
    /** Ids of products that were written. */
    final Set<Long> products = new TreeSet<>();
    /** Streams of which too much was written to follow it. */
    final Set<String> beyond = new HashSet<>();

    void add(Touch later) {
        renewed.or(later.renewed);
        orders.or(later.orders);
        interactions.addAll(later.interactions);
        parties.addAll(later.parties);
        products.addAll(later.products);
        beyond.addAll(later.beyond);
    }

    boolean isEmpty() {
        return renewed.isEmpty() && orders.isEmpty() && interactions.isEmpty() && parties.isEmpty()
                && products.isEmpty() && beyond.isEmpty();
    }
}
