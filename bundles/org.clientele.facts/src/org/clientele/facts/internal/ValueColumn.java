package org.clientele.facts.internal;

import org.clientele.core.facts.ColumnDescriptor;
import org.clientele.core.facts.FactColumn;
import org.roaringbitmap.RoaringBitmap;

/** A column of numbers, or of texts with codes. */
final class ValueColumn implements FactColumn {

    private final ColumnDescriptor descriptor;
    private final FactTable table;
    private final ValueSource source;
    private final TextDictionary words;
    private final int codes;

    ValueColumn(ColumnDescriptor descriptor, FactTable table, ValueSource source, TextDictionary words) {
        this.descriptor = descriptor;
        this.table = table;
        this.source = source;
        this.words = words;
        this.codes = words == null ? -1 : words.size();
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
        return newer != null ? source.row(newer) : source.block(chunk, local);
    }

    @Override
    public String text(int row) {
        long code = words == null ? MISSING : number(row);
        return code == MISSING ? null : words.text((int) code);
    }

    @Override
    public long rank(int row) {
        return rankOf(number(row), words == null ? null : words.ranks());
    }

    @Override
    public void numbers(int from, int count, long[] into) {
        int done = 0;
        while (done < count) {
            Chunk chunk = table.chunkOf(from + done);
            int local = from + done & Chunk.ROWS - 1;
            int part = Math.min(count - done, Chunk.ROWS - local);
            int inBlocks = Math.max(0, Math.min(part, chunk.attributes().rows() - local));
            source.copy(chunk, local, inBlocks, into, done);
            ChunkDelta delta = chunk.delta();
            for (int i = delta.indexFrom(local); i < delta.size() && delta.row(i) < local + part; i++) {
                into[done + delta.row(i) - local] = source.row(delta.facts(i));
            }
            done += part;
        }
    }

    @Override
    public void ranks(int from, int count, long[] into) {
        numbers(from, count, into);
        long[] ranks = words == null ? null : words.ranks();
        for (int i = 0; i < count; i++) {
            into[i] = rankOf(into[i], ranks);
        }
    }

    @Override
    public int codes() {
        return codes;
    }

    @Override
    public String textOfCode(int code) {
        if (words == null) {
            throw new IndexOutOfBoundsException(code);
        }
        return words.text(code);
    }

    @Override
    public RoaringBitmap rowsWithWord(String beginning, RoaringBitmap candidates) {
        RoaringBitmap rows = new RoaringBitmap();
        if (words != null) {
            boolean[] hits = new boolean[codes];
            for (int code = 0; code < codes; code++) {
                hits[code] = TextColumn.hasWord(words.text(code), beginning);
            }
            candidates.forEach((int row) -> {
                long code = number(row);
                if (code != MISSING && hits[(int) code]) {
                    rows.add(row);
                }
            });
        }
        return rows;
    }

    private static long rankOf(long number, long[] ranks) {
        if (number == MISSING) {
            return Long.MAX_VALUE;
        }
        return ranks == null ? number : ranks[(int) number];
    }
}
