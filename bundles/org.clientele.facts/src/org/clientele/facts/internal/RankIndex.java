package org.clientele.facts.internal;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.roaringbitmap.RoaringBitmap;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RawCollationKey;
import com.ibm.icu.text.RuleBasedCollator;

/**
 * The places of all rows in the collation of a text column. Places have gaps, so that a few changed rows find a place
 * between the others and no array is shifted. Immutable.
 */
final class RankIndex {

    private static final int GAP_BITS = 24;

    private final RankIndex base;
    private final int[] sorted;
    private final int[] places;
    private final Map<Integer, Long> changed;

    private RankIndex(RankIndex base, int[] sorted, int[] places, Map<Integer, Long> changed) {
        this.base = base == null ? this : base;
        this.sorted = sorted;
        this.places = places;
        this.changed = changed;
    }

    /** The index without later changes. */
    RankIndex base() {
        return base;
    }

    long rank(int row) {
        if (!changed.isEmpty()) {
            Long newer = changed.get(row);
            if (newer != null) {
                return newer;
            }
        }
        int place = row < places.length ? places[row] : -1;
        return place < 0 ? Long.MAX_VALUE : (long) place << GAP_BITS;
    }

    long memory() {
        return 4L * sorted.length + 4L * places.length + 64L * changed.size();
    }

    static RankIndex build(FactTable table, TextSource source) {
        int[] rows = table.alive().toArray();
        Collator collator = Collation.collator();
        Key[] keys = new Key[rows.length];
        int slices = 64;
        IntStream.range(0, slices).parallel().forEach(slice -> {
            RuleBasedCollator own = (RuleBasedCollator) collator.cloneAsThawed();
            int to = (int) ((long) rows.length * (slice + 1) / slices);
            for (int i = (int) ((long) rows.length * slice / slices); i < to; i++) {
                keys[i] = Key.of(source.text(table, rows[i]), rows[i], own);
            }
        });
        Arrays.parallelSort(keys);
        int[] sorted = new int[keys.length];
        int[] places = new int[table.rows()];
        Arrays.fill(places, -1);
        int place = 0;
        for (int i = 0; i < keys.length && keys[i].bytes != null; i++) {
            sorted[i] = keys[i].row;
            if (i > 0 && !keys[i].sameText(keys[i - 1])) {
                place = i;
            }
            places[keys[i].row] = place;
        }
        int withText = (int) Arrays.stream(keys).filter(k -> k.bytes != null).count();
        return new RankIndex(null, Arrays.copyOf(sorted, withText), places, Map.of());
    }

    /** The index with new places for some rows, whose other places stay. */
    RankIndex with(RoaringBitmap rows, FactTable table, TextSource source) {
        Collator collator = Collation.collator();
        Map<Integer, String> texts = new HashMap<>();
        Map<Integer, Long> places2 = new HashMap<>();
        rows.forEach((int row) -> {
            String text = table.alive().contains(row) ? source.text(table, row) : null;
            if (text == null) {
                places2.put(row, Long.MAX_VALUE);
            } else {
                texts.put(row, text);
            }
        });
        List<Integer> order = texts.keySet().stream()
                .sorted((a, b) -> collator.compare(texts.get(a), texts.get(b))).toList();
        long before = Long.MIN_VALUE;
        String textBefore = null;
        for (int row : order) {
            String text = texts.get(row);
            long rank = textBefore != null && collator.compare(text, textBefore) == 0 ? before
                    : between(text, before, rows, table, source, collator);
            places2.put(row, rank);
            before = rank;
            textBefore = text;
        }
        return new RankIndex(base, base.sorted, base.places, places2);
    }

    private long between(String text, long before, RoaringBitmap rows, FactTable table, TextSource source,
            Collator collator) {
        int low = 0;
        int high = base.sorted.length;
        while (low < high) {
            int middle = low + high >>> 1;
            int probe = nextUnchanged(middle, high, rows);
            if (probe == high) {
                high = middle;
            } else {
                int order = collator.compare(source.text(table, base.sorted[probe]), text);
                if (order == 0) {
                    return (long) base.places[base.sorted[probe]] << GAP_BITS;
                }
                if (order < 0) {
                    low = probe + 1;
                } else {
                    high = middle;
                }
            }
        }
        long lowest = ((long) low << GAP_BITS) - (1L << GAP_BITS - 1);
        return before == Long.MIN_VALUE ? lowest : Math.max(lowest, before + 1);
    }

    private int nextUnchanged(int from, int to, RoaringBitmap rows) {
        int at = from;
        while (at < to && rows.contains(base.sorted[at])) {
            at++;
        }
        return at;
    }

    private static final class Key implements Comparable<Key> {

        private final byte[] bytes;
        private final long prefix;
        private final int row;

        private Key(byte[] bytes, int row) {
            this.bytes = bytes;
            this.row = row;
            long value = -1;
            if (bytes != null) {
                value = 0;
                for (int i = 0; i < 8; i++) {
                    value = value << 8 | (i < bytes.length ? bytes[i] & 0xff : 0);
                }
            }
            prefix = value;
        }

        static Key of(String text, int row, RuleBasedCollator collator) {
            if (text == null) {
                return new Key(null, row);
            }
            RawCollationKey raw = collator.getRawCollationKey(text, new RawCollationKey(text.length() * 2 + 8));
            return new Key(Arrays.copyOf(raw.bytes, raw.size), row);
        }

        boolean sameText(Key other) {
            return prefix == other.prefix && Arrays.equals(bytes, other.bytes);
        }

        @Override
        public int compareTo(Key other) {
            int byPrefix = Long.compareUnsigned(prefix, other.prefix);
            if (byPrefix != 0) {
                return byPrefix;
            }
            if (bytes == null || other.bytes == null) {
                return bytes == other.bytes ? Integer.compare(row, other.row) : bytes == null ? 1 : -1;
            }
            int byText = Arrays.compareUnsigned(bytes, other.bytes);
            return byText != 0 ? byText : Integer.compare(row, other.row);
        }
    }
}
