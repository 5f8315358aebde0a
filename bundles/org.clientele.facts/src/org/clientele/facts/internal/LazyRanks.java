package org.clientele.facts.internal;

import org.roaringbitmap.RoaringBitmap;

/**
 * The sort places of a text column, made when first asked for: from those of the table before, where these were made
 * and few rows changed since.
 */
final class LazyRanks {

    private static final int MOST_CHANGES = 5_000;

    private final TextSource source;
    private final RankIndex base;
    private final RoaringBitmap changed;
    private final Object making = new Object();
    private volatile RankIndex made;

    LazyRanks(TextSource source) {
        this(source, null, new RoaringBitmap());
    }

    private LazyRanks(TextSource source, RankIndex base, RoaringBitmap changed) {
        this.source = source;
        this.base = base;
        this.changed = changed;
    }

    /** The ranks of the next table. Never waits for ranks that are being made. */
    LazyRanks after(RoaringBitmap rows) {
        RankIndex own = made;
        RankIndex known = own == null ? base : own.base();
        if (known == null) {
            return new LazyRanks(source);
        }
        return new LazyRanks(source, known, known == base ? RoaringBitmap.or(changed, rows) : rows);
    }

    RankIndex get(FactTable table) {
        RankIndex own = made;
        if (own == null) {
            synchronized (making) {
                if (made == null) {
                    made = base == null || changed.getCardinality() > MOST_CHANGES ? RankIndex.build(table, source)
                            : base.with(changed, table, source);
                }
                own = made;
            }
        }
        return own;
    }

    long memory() {
        RankIndex own = made;
        return own == null ? 0 : own.memory();
    }
}
