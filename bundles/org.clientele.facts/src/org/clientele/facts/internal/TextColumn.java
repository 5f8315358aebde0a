package org.clientele.facts.internal;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.clientele.core.facts.ColumnDescriptor;
import org.clientele.core.facts.FactColumn;
import org.roaringbitmap.RoaringBitmap;
import org.roaringbitmap.RoaringBitmapWriter;

/** A column of texts that hardly repeat. */
final class TextColumn implements FactColumn {

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
        TextBlock.Builder one = new TextBlock.Builder(1, 3 * text.length());
        one.add(text);
        boolean[] hit = new boolean[1];
        one.build().rowsWithWord(needle(beginning), row -> hit[0] = true);
        return hit[0];
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
        RoaringBitmapWriter<RoaringBitmap> writer = RoaringBitmapWriter.writer().get();
        RoaringBitmap stale = new RoaringBitmap();
        RoaringBitmap newer = new RoaringBitmap();
        for (int c = 0; c < table.chunks().length; c++) {
            Chunk chunk = table.chunks()[c];
            int first = c << Chunk.BITS;
            source.block(chunk).rowsWithWord(needle, row -> writer.add(first + row));
            for (int i = 0; i < chunk.delta().size(); i++) {
                int row = first + chunk.delta().row(i);
                stale.add(row);
                String text = source.text(chunk.delta().facts(i));
                if (text != null && hasWord(text, beginning)) {
                    newer.add(row);
                }
            }
        }
        RoaringBitmap rows = writer.get();
        rows.andNot(stale);
        rows.or(newer);
        rows.and(candidates);
        return rows;
    }

    private static byte[] needle(String beginning) {
        return beginning.strip().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
    }

    private RankIndex ranks() {
        return (source == TextSource.NAME ? table.nameRanks() : table.numberRanks()).get(table);
    }
}
