package org.clientele.facts.internal;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
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
        return hasWord(text, needle(beginning));
    }

    @Override
    public ColumnDescriptor descriptor() {
        return descriptor;
    }

    @Override
    public long number(int row) {
        return text(row) == null ? MISSING : 0;
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
        byte[] needle = needle(beginning);
        if ((long) candidates.getCardinality() * FEW < table.rows()) {
            return fewWithWord(needle, candidates);
        }
        long[] words = new long[table.chunks().length * (Chunk.ROWS >> 6)];
        IntStream.range(0, table.chunks().length).parallel().forEach(c -> mark(c, needle, words));
        RoaringBitmap rows = BitSetUtil.bitmapOf(words);
        rows.and(candidates);
        return rows;
    }

    private void mark(int c, byte[] needle, long[] words) {
        Chunk chunk = table.chunks()[c];
        int first = c << Chunk.BITS;
        source.block(chunk).rowsWithWord(needle, row -> words[first + row >>> 6] |= 1L << row);
        for (int i = 0; i < chunk.delta().size(); i++) {
            int row = first + chunk.delta().row(i);
            String text = source.text(chunk.delta().facts(i));
            words[row >>> 6] &= ~(1L << row);
            words[row >>> 6] |= text != null && hasWord(text, needle) ? 1L << row : 0;
        }
    }

    private RoaringBitmap fewWithWord(byte[] needle, RoaringBitmap candidates) {
        RoaringBitmapWriter<RoaringBitmap> rows = RoaringBitmapWriter.writer().get();
        candidates.forEach((int row) -> {
            Chunk chunk = table.chunkOf(row);
            int local = row & Chunk.ROWS - 1;
            RowFacts newer = chunk.delta().find(local);
            boolean hit = newer == null ? source.block(chunk).hasWord(local, needle)
                    : source.text(newer) != null && hasWord(source.text(newer), needle);
            if (hit) {
                rows.add(row);
            }
        });
        return rows.get();
    }

    private static boolean hasWord(String text, byte[] needle) {
        TextBlock.Builder one = new TextBlock.Builder(1, 3 * text.length());
        one.add(text);
        return one.build().hasWord(0, needle);
    }

    private static byte[] needle(String beginning) {
        return beginning.strip().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
    }

    private RankIndex ranks() {
        return (source == TextSource.NAME ? table.nameRanks() : table.numberRanks()).get(table);
    }
}
