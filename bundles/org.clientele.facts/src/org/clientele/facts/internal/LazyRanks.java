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
    private RankIndex made;

    LazyRanks(TextSource source) {
        this(source, null, new RoaringBitmap());
    }

    private LazyRanks(TextSource source, RankIndex base, RoaringBitmap changed) {
        this.source = source;
        this.base = base;
        this.changed = changed;
    }

    /** The ranks of the next table. */
    synchronized LazyRanks after(RoaringBitmap rows) {
        RankIndex known = made == null ? base : made.base();
        RoaringBitmap all = rows;
        if (made == null || made == base || made.base() == base) {
            all = RoaringBitmap.or(changed, rows);
        }
        return new LazyRanks(source, known, known == null ? new RoaringBitmap() : all);
    }

    synchronized RankIndex get(FactTable table) {
        if (made == null) {
            made = base == null || changed.getCardinality() > MOST_CHANGES ? RankIndex.build(table, source)
                    : base.with(changed, table, source);
        }
        return made;
    }

    synchronized long memory() {
        return made == null ? 0 : made.memory();
    }
}
