package org.clientele.facts.internal;

import java.util.function.Function;
import java.util.function.ToLongFunction;

import org.clientele.core.facts.FactColumn;

/** Where the numbers of a column lie: in the blocks' arrays, and in the rows of the deltas. */
interface ValueSource {

    /** Copies the numbers of rows of the blocks. */
    void copy(Chunk chunk, int from, int count, long[] into, int at);

    /** The number of a row of the blocks. */
    long block(Chunk chunk, int row);

    /** The number of a row of a delta. */
    long row(RowFacts facts);

    /** Numbers in an array of int, where {@link TextDictionary#MISSING} is missing. */
    static ValueSource ofInts(Function<Chunk, int[]> array, ToLongFunction<RowFacts> row) {
        return new ValueSource() {
            @Override
            public void copy(Chunk chunk, int from, int count, long[] into, int at) {
                int[] values = array.apply(chunk);
                for (int i = 0; i < count; i++) {
                    int value = values[from + i];
                    into[at + i] = value == TextDictionary.MISSING ? FactColumn.MISSING : value;
                }
            }

            @Override
            public long block(Chunk chunk, int at) {
                return widen(array.apply(chunk)[at]);
            }

            @Override
            public long row(RowFacts facts) {
                return widen((int) row.applyAsLong(facts));
            }

            private long widen(int value) {
                return value == TextDictionary.MISSING ? FactColumn.MISSING : value;
            }
        };
    }

    /** Numbers in an array of long. */
    static ValueSource ofLongs(Function<Chunk, long[]> array, ToLongFunction<RowFacts> row) {
        return new ValueSource() {
            @Override
            public void copy(Chunk chunk, int from, int count, long[] into, int at) {
                System.arraycopy(array.apply(chunk), from, into, at, count);
            }

            @Override
            public long block(Chunk chunk, int at) {
                return array.apply(chunk)[at];
            }

            @Override
            public long row(RowFacts facts) {
                return row.applyAsLong(facts);
            }
        };
    }

    /** The gross amount of all purchases divided by their number, rounded to the nearest. */
    static ValueSource ofAverage() {
        return new ValueSource() {
            @Override
            public void copy(Chunk chunk, int from, int count, long[] into, int at) {
                for (int i = 0; i < count; i++) {
                    into[at + i] = block(chunk, from + i);
                }
            }

            @Override
            public long block(Chunk chunk, int at) {
                return average(chunk.orders().gross[at], chunk.orders().counts[at]);
            }

            @Override
            public long row(RowFacts facts) {
                Totals totals = facts.orders().totals();
                return average(totals.gross(), totals.count());
            }
        };
    }

    /** A sum divided by a number, rounded to the nearest; missing for none. */
    static long average(long gross, long count) {
        return count == 0 ? FactColumn.MISSING : (2 * gross + count) / (2 * count);
    }
}
