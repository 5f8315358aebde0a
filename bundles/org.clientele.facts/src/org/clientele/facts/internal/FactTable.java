package org.clientele.facts.internal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

import org.roaringbitmap.RoaringBitmap;

/**
 * All facts at one commit. Immutable; a change makes a table that shares all chunks that it does not touch.
 *
 * @param sequence the last commit that is in it
 * @param today the day that counts as today
 * @param chunks the rows
 * @param alive the rows whose customer exists
 * @param index finds rows by party
 * @param words the dictionaries, which all tables of a fact base share
 * @param numberRanks the sort places of the customer numbers, made when asked for
 * @param nameRanks the sort places of the names, made when asked for
 */
record FactTable(long sequence, LocalDate today, Chunk[] chunks, RoaringBitmap alive, PartyIndex index,
        Words words, LazyRanks numberRanks, LazyRanks nameRanks) {

    static FactTable empty(LocalDate today) {
        return new FactTable(-1, today, new Chunk[0], new RoaringBitmap(), PartyIndex.EMPTY, new Words(),
                new LazyRanks(TextSource.NUMBER), new LazyRanks(TextSource.NAME));
    }

    int rows() {
        return chunks.length == 0 ? 0 : (chunks.length - 1) * Chunk.ROWS + chunks[chunks.length - 1].rows();
    }

    Chunk chunkOf(int row) {
        return chunks[row >>> Chunk.BITS];
    }

    RowFacts row(int row) {
        return chunkOf(row).row(row & Chunk.ROWS - 1, alive.contains(row));
    }

    /** Goes through the orders of a row in the order of time. */
    void forEachOrder(int row, OrderVisitor visitor) {
        Chunk chunk = chunkOf(row);
        RowFacts newer = chunk.delta().find(row & Chunk.ROWS - 1);
        if (newer == null) {
            chunk.orders().forEachId(row & Chunk.ROWS - 1, visitor);
        } else {
            for (int i = 0; i < newer.orders().size(); i++) {
                visitor.order(newer.orders().ids()[i], newer.orders().stamps()[i]);
            }
        }
    }

    /** How many orders a row has. */
    int orders(int row) {
        Chunk chunk = chunkOf(row);
        RowFacts newer = chunk.delta().find(row & Chunk.ROWS - 1);
        return newer == null ? chunk.orders().entries(row & Chunk.ROWS - 1) : newer.orders().size();
    }

    long orders() {
        long orders = 0;
        for (Chunk chunk : chunks) {
            orders += chunk.orders().entries();
            for (int i = 0; i < chunk.delta().size(); i++) {
                int row = chunk.delta().row(i);
                orders += chunk.delta().facts(i).orders().size();
                orders -= row < chunk.orders().rows() ? chunk.orders().entries(row) : 0;
            }
        }
        return orders;
    }

    /** The table at a later commit, or on another day, with the same facts. */
    FactTable at(long newSequence, LocalDate day) {
        return new FactTable(newSequence, day, chunks, alive, index, words, numberRanks, nameRanks);
    }

    /** The table with changed and new rows; new rows follow one another behind the last. */
    FactTable with(Map<Integer, RowFacts> changed, long newSequence) {
        if (changed.isEmpty()) {
            return at(newSequence, today);
        }
        Map<Integer, Map<Integer, RowFacts>> byChunk = new TreeMap<>();
        RoaringBitmap nowAlive = alive.clone();
        Map<Long, Integer> added = new HashMap<>();
        RoaringBitmap rows = new RoaringBitmap();
        int known = rows();
        changed.forEach((row, facts) -> {
            byChunk.computeIfAbsent(row >>> Chunk.BITS, c -> new HashMap<>()).put(row & Chunk.ROWS - 1, facts);
            rows.add(row);
            if (facts.alive()) {
                nowAlive.add(row);
            } else {
                nowAlive.remove(row);
            }
            if (row >= known) {
                added.put(facts.partyId(), row);
            }
        });
        int last = rows.last() >>> Chunk.BITS;
        Chunk[] next = Arrays.copyOf(chunks, Math.max(chunks.length, last + 1));
        byChunk.forEach((chunk, facts) -> next[chunk] = (next[chunk] == null ? Chunk.EMPTY : next[chunk]).with(facts));
        FactTable table = new FactTable(newSequence, today, next, nowAlive, index, words, numberRanks.after(rows),
                nameRanks.after(rows));
        return added.isEmpty() ? table : table.indexed(index.with(added, table));
    }

    /** The same facts with large deltas made part of their blocks; the table itself when there are none. */
    FactTable merged() {
        Chunk[] next = chunks.clone();
        boolean merged = false;
        for (int i = 0; i < next.length; i++) {
            if (next[i].wantsMerge()) {
                next[i] = next[i].merged();
                merged = true;
            }
        }
        return merged ? new FactTable(sequence, today, next, alive, index, words, numberRanks, nameRanks) : this;
    }

    private FactTable indexed(PartyIndex newIndex) {
        return new FactTable(sequence, today, chunks, alive, newIndex, words, numberRanks, nameRanks);
    }

    /** Is given orders. */
    interface OrderVisitor {
        void order(int id, int stamp);
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
