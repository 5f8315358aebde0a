package org.clientele.facts.internal;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.clientele.core.facts.ColumnDescriptor;
import org.clientele.core.facts.FactColumn;
import org.roaringbitmap.BitSetUtil;
import org.roaringbitmap.RoaringBitmap;
import org.roaringbitmap.RoaringBitmapWriter;

/** A column of texts that hardly repeat. */
final class TextColumn implements FactColumn {

    private static final int FEW = 8;

    private final ColumnDescriptor descriptor;
    private final FactTable table;
    private final TextSource source;

    TextColumn(ColumnDescriptor descriptor, FactTable table, TextSource source) {
        this.descriptor = descriptor;
        this.table = table;
        this.source = source;
    }

    /** Tells whether a text has a word that begins with something. */
    static boolean hasWord(String text, String beginning) {
        return hasWord(text, needle(beginning.strip()));
    }

    @Override
    public ColumnDescriptor descriptor() {
        return descriptor;
    }

    @Override
    public long number(int row) {
        Chunk chunk = table.chunkOf(row);
        int local = row & Chunk.ROWS - 1;
        RowFacts newer = chunk.delta().find(local);
        boolean isMissing = newer == null ? source.block(chunk).isMissing(local) : source.text(newer) == null;
        return isMissing ? MISSING : 0;
    }

    @Override
    public String text(int row) {
        return source.text(table, row);
    }

    @Override
    public long rank(int row) {
        return ranks().rank(row);
    }

    @Override
    public void ranks(int from, int count, long[] into) {
        RankIndex ranks = ranks();
        for (int i = 0; i < count; i++) {
            into[i] = ranks.rank(from + i);
        }
    }

    @Override
    public RoaringBitmap rowsWithWord(String beginning, RoaringBitmap candidates) {
        byte[] needle = needle(beginning.strip());
        return find(new Search((block, hit) -> block.rowsWithWord(needle, hit), (block, row) -> block.hasWord(row, needle),
                text -> hasWord(text, needle)), candidates);
    }

    @Override
    public RoaringBitmap rowsWithText(String part, TextPlace place, RoaringBitmap candidates) {
        byte[] needle = needle(part);
        return find(new Search((block, hit) -> block.rowsWithPart(needle, place, hit),
                (block, row) -> block.hasPart(row, needle, place), text -> place.has(text, part)), candidates);
    }

    private RoaringBitmap find(Search search, RoaringBitmap candidates) {
        if (candidates.isEmpty()) {
            return new RoaringBitmap();
        }
        int first = candidates.first() >>> Chunk.BITS;
        int last = candidates.last() >>> Chunk.BITS;
        if ((long) candidates.getCardinality() * FEW < (last - first + 1L) * Chunk.ROWS) {
            return findEach(search, candidates);
        }
        long[] words = new long[(last + 1) * (Chunk.ROWS >> 6)];
        IntStream.rangeClosed(first, last).parallel().forEach(c -> mark(c, search, words));
        RoaringBitmap rows = BitSetUtil.bitmapOf(words);
        rows.and(candidates);
        return rows;
    }

    private void mark(int c, Search search, long[] words) {
        Chunk chunk = table.chunks()[c];
        int first = c << Chunk.BITS;
        search.all().find(source.block(chunk), row -> words[first + row >>> 6] |= 1L << row);
        for (int i = 0; i < chunk.delta().size(); i++) {
            int row = first + chunk.delta().row(i);
            String text = source.text(chunk.delta().facts(i));
            words[row >>> 6] &= ~(1L << row);
            words[row >>> 6] |= text != null && search.text().test(text) ? 1L << row : 0;
        }
    }

    private RoaringBitmap findEach(Search search, RoaringBitmap candidates) {
        RoaringBitmapWriter<RoaringBitmap> rows = RoaringBitmapWriter.writer().get();
        candidates.forEach((int row) -> {
            Chunk chunk = table.chunkOf(row);
            int local = row & Chunk.ROWS - 1;
            RowFacts newer = chunk.delta().find(local);
            boolean hit = newer == null ? search.one().test(source.block(chunk), local)
                    : source.text(newer) != null && search.text().test(source.text(newer));
            if (hit) {
                rows.add(row);
            }
        });
        return rows.get();
    }

    /** One question, to all rows of a block, to one of them, and to a text. */
    private record Search(InBlock all, InRow one, Predicate<String> text) {
    }

    /** Finds rows of a block. */
    @FunctionalInterface
    private interface InBlock {
        void find(TextBlock block, IntConsumer hit);
    }

    /** Judges a row of a block. */
    @FunctionalInterface
    private interface InRow {
        boolean test(TextBlock block, int row);
    }

    private static boolean hasWord(String text, byte[] needle) {
        TextBlock.Builder one = new TextBlock.Builder(1, 3 * text.length());
        one.add(text);
        return one.build().hasWord(0, needle);
    }

    private static byte[] needle(String text) {
        return text.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
    }

    private RankIndex ranks() {
        return (source == TextSource.NAME ? table.nameRanks() : table.numberRanks()).get(table);
    }
}
