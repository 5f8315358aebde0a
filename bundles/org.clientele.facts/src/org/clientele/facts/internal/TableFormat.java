package org.clientele.facts.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.roaringbitmap.RoaringBitmap;

/** How a table is laid out in a file: its size and dictionaries in one block, then a block for each chunk. */
final class TableFormat {

    private TableFormat() {
    }

    static void write(FactTable table, SnapshotOut out) throws IOException {
        Chunk[] chunks = new Chunk[table.chunks().length];
        List<BitSet> used = List.of(new BitSet(), new BitSet(), new BitSet());
        for (int i = 0; i < chunks.length; i++) {
            Chunk chunk = table.chunks()[i];
            chunks[i] = chunk.delta().size() == 0 ? chunk : chunk.merged();
            use(chunks[i].attributes().kinds, used.get(0));
            use(chunks[i].attributes().owners, used.get(1));
            use(chunks[i].attributes().countries, used.get(2));
        }
        out.number(chunks.length);
        words(table.words().kinds(), used.get(0), out);
        words(table.words().owners(), used.get(1), out);
        words(table.words().countries(), used.get(2), out);
        RoaringBitmap alive = table.alive().clone();
        alive.runOptimize();
        ByteBuffer bits = ByteBuffer.allocate(alive.serializedSizeInBytes());
        alive.serialize(bits);
        out.bytes(bits.array());
        out.end();
        for (Chunk chunk : chunks) {
            chunk.attributes().write(out);
            chunk.orders().write(out);
            out.end();
        }
    }

    static FactTable read(long sequence, LocalDate today, SnapshotIn in) throws IOException {
        in.next();
        int count = Math.toIntExact(in.number());
        Words words = new Words(words(in), words(in), words(in));
        RoaringBitmap alive = new RoaringBitmap();
        alive.deserialize(ByteBuffer.wrap(in.bytes()));
        List<Chunk> chunks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            in.next();
            Chunk chunk = new Chunk(AttributeBlock.read(in), OrderBlock.read(in), ChunkDelta.EMPTY);
            if (chunk.attributes().rows() != chunk.orders().rows()
                    || i < count - 1 && chunk.attributes().rows() != Chunk.ROWS) {
                throw new IOException("A block has another number of rows"); //$NON-NLS-1$
            }
            chunks.add(chunk);
        }
        Chunk[] all = chunks.toArray(Chunk[]::new);
        return new FactTable(sequence, today, all, alive, index(all), words, new LazyRanks(TextSource.NUMBER),
                new LazyRanks(TextSource.NAME));
    }

    private static PartyIndex index(Chunk[] chunks) {
        int rows = chunks.length == 0 ? 0 : (chunks.length - 1) * Chunk.ROWS + chunks[chunks.length - 1].rows();
        long[] ids = new long[rows];
        for (int i = 0; i < chunks.length; i++) {
            System.arraycopy(chunks[i].attributes().partyIds, 0, ids, i << Chunk.BITS, chunks[i].rows());
        }
        return PartyIndex.of(ids, rows);
    }

    /** Texts that no customer has any more are not written: an erased person may have been the last who had them. */
    private static void words(TextDictionary words, BitSet used, SnapshotOut out) {
        int size = words.size();
        out.number(size);
        for (int code = 0; code < size; code++) {
            out.text(used.get(code) ? words.text(code) : ""); //$NON-NLS-1$
        }
    }

    private static TextDictionary words(SnapshotIn in) throws IOException {
        TextDictionary words = new TextDictionary();
        long size = in.number();
        for (int code = 0; code < size; code++) {
            words.restore(in.text());
        }
        return words;
    }

    private static void use(int[] codes, BitSet used) {
        for (int code : codes) {
            if (code >= 0) {
                used.set(code);
            }
        }
    }
}
